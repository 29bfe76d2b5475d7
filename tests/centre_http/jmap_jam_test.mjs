// The centre as jmap-jam sees it: a JMAP client that nobody here wrote. Run by jmap_jam.cmake in the build folder, where the
// package is; VAKHTA_CENTRE is the program. Every step is what an operator's day is made of.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import test from "node:test";

import JamClient from "jmap-jam";

const program = process.env.VAKHTA_CENTRE;
const folder = mkdtempSync(join(tmpdir(), "vakhta-jam-"));
const types = ["Profile", "User", "Executor", "Topic", "Municipality", "Appeal", "Message", "Reply", "Draft", "Operation"];
const capability = "urn:vakhta:params:jmap:appeals";
const accountId = "c1";
let server;

function centre(words, input) {
  return execFileSync(program, [...words, "--data-dir", folder], { input, encoding: "utf8" });
}

async function serve() {
  server = spawn(program, ["serve", "--listen", "127.0.0.1:0", "--data-dir", folder], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: server.stdout })) {
    const said = line.match(/listening on (http:\S+)/);
    if (said) return said[1];
  }
  throw new Error("the centre does not serve");
}

async function signIn(base, user) {
  const response = await fetch(`${base}/auth/token`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ user, password: `password of ${user}` }),
  });
  assert.equal(response.status, 200);
  const { accessToken } = await response.json();
  return new JamClient({
    bearerToken: accessToken,
    sessionUrl: `${base}/.well-known/jmap`,
    customCapabilities: Object.fromEntries(types.map((type) => [type, capability])),
  });
}

// RFC 9562, version 7: made by the client, as for every operation.
function newOpId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function operation(kind, appeal, args = {}) {
  const { id, revision, status, executor, operatorId } = appeal;
  const targets = [{ appeal: id, revision, status, executor, operatorId }];
  return { opId: newOpId(), kind, targets, args, composedAt: new Date().toISOString() };
}

async function appealOf(jam, id) {
  const [{ list }] = await jam.api.Appeal.get({ accountId, ids: [id] });
  return list[0];
}

test("jmap-jam works with the centre", async (t) => {
  t.after(() => {
    server?.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });
  centre(["init", "--region", "demo"]);
  centre(["demo", "--appeals", "200", "--seed", "1"]);
  for (const [user, role] of [["jam.operator", "operator"], ["jam.supervisor", "supervisor"]])
    centre(["user", "add", user, "--role", role, "--password-stdin"], `password of ${user}\n`);
  const base = await serve();
  const jam = await signIn(base, "jam.operator");
  const supervisor = await signIn(base, "jam.supervisor");
  let state, appeal;

  await t.test("the session names the account and absolute URLs", async () => {
    const session = await jam.session;
    assert.equal(session.primaryAccounts[capability], accountId);
    assert.equal(session.username, "jam.operator");
    assert.equal(session.apiUrl, `${base}/jmap/api`);
    assert.equal(Object.keys(session.capabilities["urn:ietf:params:jmap:core"]).length, 8);
  });

  await t.test("appeals are read by query and get", async () => {
    const [{ ids, total }] = await jam.api.Appeal.query({ accountId, calculateTotal: true });
    assert.equal(total, 200);
    assert.equal(new Set(ids).size, 200);
    const [{ list, notFound }] = await jam.api.Appeal.get({ accountId, ids: [...ids, "a999999"] });
    assert.deepEqual(notFound, ["a999999"]);
    assert.deepEqual(new Set(list.map((each) => each.id)), new Set(ids));
    assert.ok(list.every((each) => each.text.length > 0));
  });

  await t.test("a get can refer to a query in the same request", async () => {
    const [{ found, got }] = await jam.requestMany((b) => {
      const found = b.Appeal.query({
        accountId, filter: { open: true }, sort: [{ property: "id", isAscending: false }], limit: 10,
      });
      const got = b.Appeal.get({ accountId, ids: found.$ref("/ids"), properties: ["id", "status", "operatorId"] });
      return { found, got };
    });
    assert.equal(got.list.length, 10);
    assert.deepEqual(got.list.map((each) => each.id).sort(), [...found.ids].sort());
    assert.ok(got.list.every((each) => Object.keys(each).length === 3));
    state = got.state;
    appeal = await appealOf(jam, found.ids[0]);
  });

  await t.test("another's act comes by changes", async () => {
    const [nothing] = await jam.api.Appeal.changes({ accountId, sinceState: state });
    assert.equal(nothing.newState, state);
    const [{ created }] = await supervisor.api.Operation.set({
      accountId, create: { k: operation("prioritise", appeal, { priority: appeal.priority === "urgent" ? "raised" : "urgent" }) },
    });
    assert.equal(created.k.outcome, "applied");
    const [{ changed, got }] = await jam.requestMany((b) => {
      const changed = b.Appeal.changes({ accountId, sinceState: state });
      return { changed, got: b.Appeal.get({ accountId, ids: changed.$ref("/updated") }) };
    });
    assert.deepEqual(changed.updated, [appeal.id]);
    assert.equal(changed.hasMoreChanges, false);
    assert.notEqual(got.list[0].priority, appeal.priority);
    assert.equal(changed.newState, got.state);
    appeal = got.list[0];
  });

  await t.test("changes since a state that never was can't be calculated", async () => {
    await assert.rejects(jam.api.Appeal.changes({ accountId, sinceState: "elsewhere.0.1.00000000" }),
      (error) => error.type === "cannotCalculateChanges");
  });

  await t.test("a draft with a stale revision is refused", async () => {
    const [{ created }] = await jam.api.Draft.set({ accountId, create: { k: { appeal: appeal.id, text: "Добрый день!" } } });
    const { id, revision } = created.k;
    const [{ updated }] = await jam.api.Draft.set({ accountId, update: { [id]: { text: "Добрый день! Яму", revision } } });
    assert.ok(updated[id].revision > revision);
    const [{ notUpdated }] = await jam.api.Draft.set({ accountId, update: { [id]: { text: "Иное", revision } } });
    assert.equal(notUpdated[id].type, "invalidProperties");
    assert.deepEqual(notUpdated[id].properties, ["revision"]);
    const [{ list }] = await jam.api.Draft.get({ accountId, ids: [id] });
    assert.equal(list[0].text, "Добрый день! Яму");
    const [{ notFound }] = await supervisor.api.Draft.get({ accountId, ids: [id] });
    assert.deepEqual(notFound, [id]);
  });

  await t.test("an operation sent twice has one effect", async () => {
    const comment = operation("comment", appeal, { text: "Позвонил в управляющую компанию" });
    const messages = async () => {
      const [{ ids }] = await jam.api.Message.query({ accountId, filter: { appeal: appeal.id } });
      return ids.length;
    };
    const before = await messages();
    const [{ created }] = await jam.api.Operation.set({ accountId, create: { first: comment } });
    assert.equal(created.first.outcome, "applied");
    const [{ notCreated }] = await jam.api.Operation.set({ accountId, create: { again: comment } });
    assert.equal(notCreated.again.type, "alreadyExists");
    assert.equal(notCreated.again.existingId, created.first.id);
    assert.equal(await messages(), before + 1);
    const [{ list }] = await jam.api.Operation.get({ accountId, ids: [created.first.id] });
    assert.equal(list[0].opId, comment.opId);
    assert.equal(list[0].outcome, "applied");
    const other = { ...comment, args: { text: "Другое" } };
    const [refused] = await jam.api.Operation.set({ accountId, create: { other } });
    assert.equal(refused.notCreated.other.type, "invalidProperties");
  });

  await t.test("a commit is pushed to an event stream", async () => {
    const { eventSourceUrl } = await jam.session;
    const url = eventSourceUrl.replace("{types}", "*").replace("{closeafter}", "no").replace("{ping}", "0");
    const stream = await fetch(url, { headers: { Authorization: jam.authHeader } });
    assert.equal(stream.headers.get("Content-Type").split(";")[0], "text/event-stream");
    const reader = stream.body.pipeThrough(new TextDecoderStream()).getReader();
    const nextStates = async () => {
      for (let text = ""; ;) {
        text += (await reader.read()).value ?? assert.fail("the stream has ended");
        const told = text.match(/event: state\ndata: (.*)\n\n/);
        if (told) return JSON.parse(told[1]).changed[accountId];
      }
    };
    const first = await nextStates();
    await supervisor.api.Operation.set({ accountId, create: { k: operation("comment", appeal, { text: "Видно ли это?" }) } });
    const second = await nextStates();
    assert.notEqual(second.Appeal, first.Appeal);
    const [{ newState }] = await jam.api.Appeal.changes({ accountId, sinceState: first.Appeal });
    assert.equal(newState, second.Appeal);
    await reader.cancel();
  });

  await t.test("a problem of the whole request is told as one", async () => {
    await assert.rejects(jam.request(["Core/echo", {}], { using: ["urn:example:nothing"] }),
      (error) => error.type === "urn:ietf:params:jmap:error:unknownCapability");
  });
});
