// Drives the REST v2 part of the story with jira.js. Arguments: folder of node_modules, base address, project key.
const [modules, base, key] = process.argv.slice(2);
const assert = require("assert");
const { Version2Client } = require(require.resolve("jira.js", { paths: [modules] }));
const { version } = JSON.parse(require("fs").readFileSync(`${modules}/node_modules/jira.js/package.json`, "utf8"));

let calls = 0;
require("diagnostics_channel").subscribe("http.client.request.start", () => calls++);

const SUBMIT = "21", ACCEPT = "41", DELIVER = "71", CONFIRM = "91", START_PHASE = "11", SUBMIT_GATE = "21", PASS_GATE = "31";

function login(user) {
  return new Version2Client({ host: base, authentication: { basic: { email: user, apiToken: user } } });
}

async function find(client, words) {
  const jql = `project = ${key} AND summary ~ "${words}"`;
  const found = await client.issueSearch.searchForIssuesUsingJql({ jql, maxResults: 5 });
  assert.strictEqual(found.issues.length, 1, words);
  return found.issues[0].key;
}

async function move(client, issue, transition) {
  await client.issues.doTransition({ issueIdOrKey: issue, transition: { id: transition } });
}

async function statusOf(client, issue) {
  return (await client.issues.getIssue({ issueIdOrKey: issue })).fields.status.name;
}

async function story() {
  const [pm, consultant, cpm, sponsor] = ["pm", "consultant", "cpm", "sponsor"].map(login);
  assert.strictEqual((await pm.myself.getCurrentUser()).name, "pm");
  assert.ok((await pm.serverInfo.getServerInfo()).version);
  const document = await find(pm, "GZ-F03");
  await pm.issueAttachments.addAttachment({ issueIdOrKey: document, attachment: { filename: "plan.txt", file: Buffer.from("plan") } });
  await move(consultant, document, SUBMIT);
  const offered = (await pm.issues.getTransitions({ issueIdOrKey: document })).transitions.map((transition) => transition.id);
  assert.ok(offered.includes(ACCEPT), offered.join());
  await move(pm, document, ACCEPT);
  await move(pm, document, DELIVER);
  await move(cpm, document, CONFIRM);
  assert.match(await statusOf(pm, document), /CONFIRMED/i);

  const phase = (await pm.issueSearch.searchForIssuesUsingJql({ jql: `project = ${key} ORDER BY key ASC`, maxResults: 1 })).issues[0].key;
  await move(pm, phase, START_PHASE);
  await move(pm, phase, SUBMIT_GATE);
  const refusal = await move(sponsor, phase, PASS_GATE).then(() => null, (error) => error);
  assert.ok(refusal, "the gate let through");
  assert.strictEqual(refusal.response ? refusal.response.status : refusal.status, 400);
  const text = JSON.stringify(refusal.response ? refusal.response.data : refusal);
  for (const code of ["GZ-F01", "GZ-F04", "PP-003-01"]) {
    assert.ok(text.includes(code), `${code} in ${text}`);
  }
  console.log(`story done, ${calls} calls, version ${version}`);
}

story().catch((error) => {
  console.error(error.message, error.stack, JSON.stringify(error.response && error.response.data));
  process.exit(1);
});
