// Validates YAML files and front matter against JSON Schemas: reads lines "SCHEMA<tab>FILE", prints for each file a line
// "FILE<tab>valid", "FILE<tab>syntax" or "FILE<tab>what is wrong".
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parseDocument } from 'yaml';

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, strictTuples: false, validateSchema: false });
const schemas = new Map();
const checked = new Set();

function validatorOf(path) {
  const text = readFileSync(path, 'utf8');
  if (!schemas.has(text)) {
    const schema = JSON.parse(text);
    if (!checked.has(schema.title) && !ajv.validateSchema(schema)) throw new Error(ajv.errorsText(ajv.errors));
    checked.add(schema.title);
    schemas.set(text, ajv.compile(schema));
  }

  return schemas.get(text);
}

function frontMatterOf(text) {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^---[ \t]*$)/m.exec(text);
  return match && text.startsWith('---') ? match[1] : null;
}

function judge(schema, path) {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const yaml = path.endsWith('.md') ? frontMatterOf(text) : text;
  if (yaml === null) return 'syntax';
  const document = parseDocument(yaml, { version: '1.2', schema: 'core', uniqueKeys: true });
  if (document.errors.length > 0) return 'syntax';
  const validate = validatorOf(schema);
  if (validate(document.toJS({ maxAliasCount: 0 }))) return 'valid';
  return [...new Set(validate.errors.map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`))].join('; ').replaceAll(/\s+/g, ' ');
}

for (const line of readFileSync(0, 'utf8').split('\n').filter(line => line.length > 0)) {
  const [schema, file] = line.split('\t');
  let verdict;
  try {
    verdict = judge(schema, file);
  } catch (error) {
    verdict = `failed: ${error.message}`;
  }
  console.log(`${file}\t${verdict}`);
}
