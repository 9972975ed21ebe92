export { outboundPapers as papers } from '../transfer/papers.ts';
