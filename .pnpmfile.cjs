// The node-<platform>-<arch> packages declare os/cpu as plain strings, which pnpm does not record; make them arrays so
// that only the matching one is installed.
module.exports = {
  hooks: {
    readPackage: (pkg) => {
      if (/^node-(bin-)?(linux|darwin|win)-/.test(pkg.name ?? '')) {
        pkg.os = [pkg.os].flat();
        pkg.cpu = [pkg.cpu].flat();
      }
      return pkg;
    },
  },
};
