// The container files are read, not run: no container engine is needed for the tests.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const read = (file) => readFileSync(join(root, file), "utf8");
const composeText = read("docker-compose.yml");
const services = Object.entries(parse(composeText).services);
const dockerfiles = readdirSync(join(root, "infra/containers")).map(
  (part) => [part, read(`infra/containers/${part}/Dockerfile`)],
);

test("docker-compose.yml passes the linter and its schema", () => {
  execFileSync(
    process.execPath,
    [join(here, "node_modules/dclint/bin/dclint.cjs"), "--config", join(here, "dclint.json"), "--max-warnings", "0", join(root, "docker-compose.yml")],
    { stdio: "pipe" },
  );
});

test("all five parts are there", () => {
  assert.deepEqual(services.map(([name]) => name).sort(), ["api", "keycloak", "postgres", "smtp", "spa"]);
});

for (const [name, service] of services) {
  test(`${name} runs without root and says how it is`, () => {
    assert.match(service.user ?? "", /^[1-9]\d*:\d+$/);
    assert.ok(service.healthcheck?.test?.length > 0, "no health check");
    assert.ok(service.security_opt?.includes("no-new-privileges:true"));
    assert.deepEqual(service.cap_drop, ["ALL"]);
  });

  test(`${name} is published on loopback only, if at all`, () => {
    for (const port of service.ports ?? []) {
      assert.match(port, /^127\.0\.0\.1:/);
    }
  });

  test(`${name} has no secret in the file`, () => {
    for (const [key, value] of Object.entries(service.environment ?? {})) {
      if (/PASSWORD|SECRET/.test(key)) {
        assert.match(value, /^\$\{\w+:\?\}$/, `${key} must come from the environment`);
      }
    }
  });
}

test("every variable of docker-compose.yml is explained in .env.example", () => {
  const explained = new Set([...read(".env.example").matchAll(/^(\w+)=/gm)].map((match) => match[1]));
  const used = new Set([...composeText.matchAll(/(?<!\$)\$\{(\w+)/g)].map((match) => match[1]));
  assert.deepEqual([...used].filter((name) => !explained.has(name)), []);
});

for (const [part, text] of dockerfiles) {
  test(`the image of ${part} is pinned, without root and healthy by its own check`, () => {
    for (const [, image] of text.matchAll(/^FROM (\S+)/gm)) {
      assert.match(image, /:\d+\.\d+[\w.-]*$/, `${image} is not pinned to a version`);
    }
    assert.match(text.slice(text.lastIndexOf("\nFROM ") + 1), /^USER [1-9]\d*:\d+$/m);
    assert.match(text, /^HEALTHCHECK /m);
  });
}

test("the database roles have one source", () => {
  assert.match(read("infra/containers/postgres/Dockerfile"), /COPY infra\/database\/roles\.sql/);
});

test("the pages' policy allows nothing unsafe", () => {
  assert.doesNotMatch(read("infra/containers/spa/security-headers.conf"), /unsafe-/);
});
