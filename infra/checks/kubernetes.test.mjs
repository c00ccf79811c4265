// The objects are checked against the API's own schemas; no cluster is needed for the tests.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { PodDisruptionBudget } from "kubernetes-models/policy/v1";
import { Deployment } from "kubernetes-models/apps/v1";
import { NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1";
import { ConfigMap, Service } from "kubernetes-models/v1";
import { parse, parseAllDocuments } from "yaml";

const kinds = { ConfigMap, Deployment, NetworkPolicy, PodDisruptionBudget, Service };
const directory = join(dirname(fileURLToPath(import.meta.url)), "../kubernetes");
const files = parse(readFileSync(join(directory, "kustomization.yaml"), "utf8")).resources;
const objects = files.flatMap((file) =>
  parseAllDocuments(readFileSync(join(directory, file), "utf8")).map((document) => document.toJS()),
);

for (const object of objects) {
  test(`${object.kind} ${object.metadata.name} fits its schema`, () => {
    assert.ok(kinds[object.kind], `no schema for ${object.kind}`);
    new kinds[object.kind](object).validate();
  });
}

for (const { metadata, spec } of objects.filter((object) => object.kind === "Deployment")) {
  test(`${metadata.name} runs without root, bounded, and says how it is`, () => {
    const pod = spec.template.spec;
    assert.equal(pod.securityContext.runAsNonRoot, true);
    for (const container of pod.containers) {
      assert.equal(container.securityContext.allowPrivilegeEscalation, false);
      assert.deepEqual(container.securityContext.capabilities.drop, ["ALL"]);
      assert.ok(container.resources.limits.memory);
      assert.ok(container.readinessProbe && container.livenessProbe);
      assert.match(container.image, /:\d+\.\d+\.\d+$/);
    }
  });
}
