import { join, resolve } from 'node:path';
import ts from 'typescript';

// Where the type of each kind is declared. A kind that is not named here is a fault: nothing would look at it.
const declared = {
  'apps/v1 Deployment': 'apps/v1',
  'v1 Service': 'core/v1',
  'v1 ConfigMap': 'core/v1',
  'v1 Secret': 'core/v1',
  'policy/v1 PodDisruptionBudget': 'policy/v1',
  'autoscaling/v2 HorizontalPodAutoscaler': 'autoscaling/v2',
};

/**
 * What the compiler says of manifests written as values of the types of Kubernetes' own API: a field that is missing, misspelt or
 * of another type. (Its JSON schemas would let a misspelt field pass.)
 */
export function typeFaults(documents) {
  const known = documents.filter(({ content }) => declared[kindOf(content)]);
  const strange = documents.filter(one => !known.includes(one));
  return [...strange.map(({ file, content }) => `${file}: ${kindOf(content)} is unknown`), ...compile(known)];
}

const kindOf = ({ apiVersion, kind }) => `${apiVersion} ${kind}`;

function compile(documents) {
  const name = resolve('node_modules/.manifests.ts'); // never written
  const options = { strict: true, noEmit: true, types: [], module: ts.ModuleKind.NodeNext, skipLibCheck: true };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const text = documents.map(({ content }) => `${declarationOf(content)};`).join('\n');
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2024) : getSourceFile.call(host, file, ...rest);
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(one => say(one, text, documents));
}

/** One line a manifest, so that the line tells which it is. */
const declarationOf = content => {
  const type = `import(${JSON.stringify(`kubernetes-types/${declared[kindOf(content)]}`)}).${content.kind}`;
  return `export const _${content.kind}_${content.metadata.name.replaceAll('-', '_')}: ${type} = ${JSON.stringify(content)}`;
};

function say({ messageText, start = 0 }, text, documents) {
  const { file, content } = documents[text.slice(0, start).split('\n').length - 1] ?? {
    file: join('docker', 'kubernetes'),
  };
  return `${file}: ${content?.kind} ${content?.metadata.name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
