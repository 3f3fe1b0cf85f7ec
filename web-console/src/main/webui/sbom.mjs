// Lists the packages that the pages are built from, for whoever looks for a vulnerable one: node sbom.mjs FILE.
// npm's own --omit=dev leaves out what pages and tools share (React, for one); so it lists all, and the tools go here.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const sbom = JSON.parse(
  execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  }),
);

const isTool = ({ properties }) => properties.some(({ name }) => name === 'cdx:npm:package:development');
const tools = new Set(sbom.components.filter(isTool).map((component) => component['bom-ref']));
const shipped = (ref) => !tools.has(ref);

sbom.components = sbom.components.filter((component) => shipped(component['bom-ref']));
sbom.dependencies = sbom.dependencies
  .filter(({ ref }) => shipped(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(shipped) }));

writeFileSync(process.argv[2], JSON.stringify(sbom, null, 2));
