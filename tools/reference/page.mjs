import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  print,
} from 'graphql';

const HEAD = `# The graph, type by type

Written by \`npm run reference\` from \`supergraph.graphql\`: do not edit. The [guide](README.md) says how to use it.`;

/** Every operation and type of a schema as one Markdown page. */
export function referencePage(schema) {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(Boolean);
  const types = Object.values(schema.getTypeMap())
    .filter(type => !type.name.startsWith('__') && !roots.includes(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = [
    ...roots.map(type => ({ title: PLURAL[type.name] ?? type.name, text: operationsOf(type) })),
    ...KINDS.map(({ title, is, show }) => ({ title, text: typesOf(types.filter(is), type => show(type, schema)) })),
  ].filter(({ text }) => text !== '');
  const contents = parts.map(({ title }) => `- [${title}](#${title.toLowerCase()})`).join('\n');
  return [HEAD, contents, ...parts.map(({ title, text }) => `## ${title}\n\n${text}`)].join('\n\n').trimEnd() + '\n';
}

const PLURAL = { Query: 'Queries', Mutation: 'Mutations', Subscription: 'Subscriptions' };
const KINDS = [
  { title: 'Objects', is: isObjectType, show: showFields },
  { title: 'Interfaces', is: isInterfaceType, show: showFields },
  { title: 'Unions', is: isUnionType, show: showMembers },
  { title: 'Inputs', is: isInputObjectType, show: showFields },
  { title: 'Enums', is: isEnumType, show: showValues },
  { title: 'Scalars', is: isScalarType, show: () => '' },
];

function operationsOf(type) {
  return sorted(type)
    .map(field => `### ${field.name}\n\n${said(field)}\n\nGives ${linked(field.type)}.${argumentsOf(field)}`)
    .join('\n\n');
}

function argumentsOf({ args }) {
  return args.length === 0
    ? ''
    : `\n\n${table(
        ['argument', 'type', 'meaning'],
        args.map(argument => row(argument)),
      )}`;
}

function typesOf(types, show) {
  return types.map(type => [`### ${type.name}`, said(type), show(type)].filter(Boolean).join('\n\n')).join('\n\n');
}

function showFields(type, schema) {
  const bases = isInputObjectType(type) ? [] : type.getInterfaces();
  const parts = [
    bases.length > 0 ? `Is a ${bases.map(linked).join(' and a ')}.` : '',
    isInterfaceType(type) ? `Implemented by ${list(schema.getPossibleTypes(type))}.` : '',
    table(['field', 'type', 'meaning'], sorted(type).flatMap(fieldRows)),
  ];
  return parts.filter(Boolean).join('\n\n');
}

const fieldRows = field => [row(field), ...(field.args ?? []).map(argument => row(argument, '&emsp;'))];

function row(one, indent = '') {
  return [`${indent}\`${one.name}\``, linked(one.type) + standard(one), said(one)];
}

/** The default of an argument or input field, as it is written in the schema. */
function standard({ astNode }) {
  return astNode?.defaultValue ? ` = \`${print(astNode.defaultValue)}\`` : '';
}

function showMembers(type) {
  return `One of ${list(type.getTypes())}.`;
}

function showValues(type) {
  return table(
    ['value', 'meaning'],
    type.getValues().map(value => [`\`${value.name}\``, said(value)]),
  );
}

const sorted = type => Object.values(type.getFields()).sort((a, b) => (a.name < b.name ? -1 : 1));
const list = types =>
  types
    .map(({ name }) => `[${name}](#${name.toLowerCase()})`)
    .sort()
    .join(', ');

/** A type as it is written in SDL, leading to where it is explained. */
function linked(type) {
  const { name } = getNamedType(type);
  const written = String(type).replace(/[[\]]/g, bracket => `\\${bracket}`);
  return isSpecifiedScalarType(getNamedType(type)) ? written : `[${written}](#${name.toLowerCase()})`;
}

/** What the schema says of something, on one line. */
function said({ description, deprecationReason }) {
  const text = (description ?? '').replace(/\s+/g, ' ').trim();
  return deprecationReason ? `**Deprecated**: ${deprecationReason} ${text}`.trim() : text;
}

function table(head, rows) {
  const line = cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
