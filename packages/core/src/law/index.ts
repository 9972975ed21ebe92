export { design, law, reported, type Basis } from './basis.ts';
export { instrument, instruments, type Instrument } from './instruments.ts';
