// Asks yaml-language-server what it completes: node complete.mjs FILE LINE CHARACTER …, with as many places as wanted.
// Prints for each place a line with the labels, and a last line with the problems that it finds in the file.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [file, ...numbers] = process.argv.slice(2);
const uri = pathToFileURL(file).href;
const server = spawn(process.execPath, [fileURLToPath(new URL('node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url)), '--stdio']);
const waiting = new Map();
let buffer = Buffer.alloc(0);
let next = 0;
let problems;
const diagnosed = new Promise(resolve => { problems = resolve; });

function send(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function ask(method, params) {
  const id = ++next;
  send({ id, method, params });
  return new Promise(resolve => waiting.set(id, resolve));
}

function receive(message) {
  if (message.method === 'textDocument/publishDiagnostics') problems(message.params.diagnostics.map(one => one.message));
  else if (message.method && message.id !== undefined) {
    const isConfiguration = message.method === 'workspace/configuration';
    send({ id: message.id, result: isConfiguration ? message.params.items.map(item => item.section === 'yaml' ? settings : {}) : null });
  } else if (waiting.has(message.id)) waiting.get(message.id)(message.result);
}

server.stdout.on('data', data => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())[1]);
    if (buffer.length < end + 4 + length) return;
    const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString());
    buffer = buffer.subarray(end + 4 + length);
    receive(message);
  }
});

const settings = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };
await ask('initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true }, textDocument: { completion: {} } } });
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: settings } } });
send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text: readFileSync(file, 'utf8') } } });
const found = await diagnosed;
for (let i = 0; i < numbers.length; i += 2) {
  const position = { line: Number(numbers[i]), character: Number(numbers[i + 1]) };
  const { items } = await ask('textDocument/completion', { textDocument: { uri }, position });
  console.log(items.map(item => item.label).join(', '));
}

console.log(found.join(' | '));
server.kill();
