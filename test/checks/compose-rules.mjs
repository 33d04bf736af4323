/** Rules for compose.yaml: hardened services, no secret in the file, and nothing that the project does not have. */
import { parse } from 'yaml';

const SECRET_NAME = /(SECRET|PASSWORD|TOKEN|PRIVATE|_KEY$)/;
const SECRET_INSIDE = /^\w+:\/\/[^/@]*:(?!\$\{\w+:\?)[^/@]*@/;
const ONE_SHOT = new Set(['no', false]);

export const readCompose = (text) => parse(text, { merge: true });

const list = (value) => (Array.isArray(value) ? value : []);

function hardeningFaults(name, service) {
  const limits = service.deploy?.resources?.limits ?? {};
  const wants = [
    [service.read_only === true, 'its root file system is writable'],
    [list(service.cap_drop).includes('ALL'), 'it keeps capabilities'],
    [list(service.security_opt).includes('no-new-privileges:true'), 'it may gain privileges'],
    [limits.cpus && limits.memory && limits.pids, 'its cpus, memory and pids have no limit'],
    [!service.privileged && !list(service.cap_add).length, 'it is privileged'],
    [
      service.network_mode !== 'host' && service.pid !== 'host',
      "it shares the machine's network or processes",
    ],
    [
      !list(service.volumes).some((volume) => String(volume).includes('docker.sock')),
      'it may command the engine',
    ],
    [service.restart !== undefined, 'it does not say whether it restarts'],
  ];
  return wants.filter(([holds]) => !holds).map(([, sentence]) => `${name}: ${sentence}`);
}

function imageFaults(name, service) {
  if (service.build) return [];
  const tag = /:([^:/]+)$/.exec(service.image ?? '')?.[1];
  const faults = /^\d+\.\d+/.test(tag ?? '')
    ? []
    : [`${name}: image ${service.image} is not pinned to a version`];
  if (['root', '0', undefined].includes(service.user)) faults.push(`${name}: runs as root`);
  if (!service.healthcheck?.test) faults.push(`${name}: has no health check`);
  return faults;
}

function buildFaults(name, service, { stages }) {
  if (!service.build) return [];
  const { target, dockerfile } = service.build;
  if (dockerfile !== 'docker/Dockerfile')
    return [`${name}: is built from ${dockerfile}, which does not exist`];
  return stages.has(target) ? [] : [`${name}: is built from stage ${target}, which does not exist`];
}

/** Program that a service of ours runs, from compose or from its image. */
function commandOf(service, stages) {
  return service.command ?? stages.get(service.build?.target)?.command;
}

function commandFaults(name, service, { stages, sourceExists }) {
  if (!service.build) return [];
  return list(commandOf(service, stages))
    .filter((word) => /\.(m?js)$/.test(word) && !sourceExists(word))
    .map((word) => `${name}: runs ${word}, which the project does not build`);
}

function environmentFaults(name, service, { config, stages }) {
  const given = service.environment ?? {};
  const secrets = Object.entries(given)
    .filter(
      ([key, value]) => (SECRET_NAME.test(key) && !/^\$\{\w+:\?/.test(value)) || SECRET_INSIDE.test(value),
    )
    .map(([key]) => `${name}: ${key} stands in the file instead of docker/.env`);
  const stage = stages.get(service.build?.target);
  if (!stage?.command?.includes?.('node')) return secrets;
  const unknown = Object.keys(given)
    .filter((key) => !config.known.has(key))
    .map((key) => `${name}: ${key} is no setting of the portal`);
  const owner = 'DATABASE_OWNER_URL' in given;
  const role =
    owner === (name === 'migrate') ? [] : [`${name}: only migrate, and migrate only, acts as owner`];
  const needed = name === 'migrate' ? [] : config.required;
  const missing = needed.filter((key) => !(key in given) && !(key in stage.environment));
  return [...secrets, ...unknown, ...role, ...missing.map((key) => `${name}: ${key} is missing`)];
}

function mountFaults(name, service, { volumes, exists }) {
  return list(service.volumes).flatMap((mount) => {
    const [source] = String(mount).split(':');
    if (source.startsWith('.'))
      return exists(source) ? [] : [`${name}: mounts ${source}, which does not exist`];
    return source in volumes ? [] : [`${name}: uses volume ${source}, which is not declared`];
  });
}

function dependencyFaults(name, service, { services, stages }) {
  return Object.entries(service.depends_on ?? {}).flatMap(([other, { condition }]) => {
    const found = services[other];
    if (!found) return [`${name}: waits for ${other}, which is no service`];
    const health = found.healthcheck?.test ?? stages.get(found.build?.target)?.health;
    if (condition === 'service_healthy' && (!health || health === 'NONE'))
      return [`${name}: waits for the health of ${other}, which has no check`];
    if (condition === 'service_completed_successfully' && !ONE_SHOT.has(found.restart))
      return [`${name}: waits for the end of ${other}, which restarts`];
    return [];
  });
}

function networkFaults(name, service, { networks, stages }) {
  const undeclared = list(service.networks)
    .filter((network) => !(network in networks))
    .map((network) => `${name}: network ${network} is not declared`);
  const ports = list(service.ports).flatMap((published) => {
    const inner = String(published).split(':').at(-1);
    const exposed = stages.get(service.build?.target)?.ports ?? [];
    const faults = exposed.includes(inner)
      ? []
      : [`${name}: publishes port ${inner}, on which it does not listen`];
    return name === 'web' ? faults : [...faults, `${name}: only web is reached from outside`];
  });
  return [...undeclared, ...ports];
}

/** Every `${NAME}` of the file is explained in the example, and nothing else is. */
function exampleFaults(text, example) {
  const used = new Set([...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name));
  const explained = new Set([...example.matchAll(/^#? ?([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name));
  const filledIn = [...example.matchAll(/^([A-Z][A-Z0-9_]*)=(.+)$/gm)].filter(([, name]) =>
    SECRET_NAME.test(name),
  );
  return [
    ...[...used]
      .filter((name) => !explained.has(name))
      .map((name) => `${name} is not explained in docker/.env.example`),
    ...[...explained]
      .filter((name) => !used.has(name))
      .map((name) => `docker/.env.example explains ${name}, which is not used`),
    ...filledIn.map(([, name]) => `docker/.env.example gives ${name} a value that someone will keep`),
  ];
}

const rules = [
  hardeningFaults,
  imageFaults,
  buildFaults,
  commandFaults,
  environmentFaults,
  mountFaults,
  dependencyFaults,
  networkFaults,
];

/**
 * @param project what the project has: { stages, config: { known, required }, example, exists, sourceExists }
 */
export function composeFaults(text, project) {
  const { services = {}, volumes = {}, networks = {} } = readCompose(text);
  const house = { ...project, services, volumes, networks };
  const ofServices = Object.entries(services).flatMap(([name, service]) =>
    rules.flatMap((rule) => rule(name, service, house)),
  );
  return [...ofServices, ...exampleFaults(text, project.example)];
}

/** The front door leads to services and ports that exist. */
export function frontFaults(nginx, { services, stages }) {
  const doors = [...nginx.matchAll(/^\s*server (\S+?):(\d+)/gm)].flatMap(([, host, port]) => {
    const exposed = stages.get(services[host]?.build?.target)?.ports ?? [];
    return exposed.includes(port) ? [] : [`web: leads to ${host}:${port}, where nothing listens`];
  });
  const listens = /^\s*listen (\d+);/m.exec(nginx)?.[1];
  const exposed = stages.get('web')?.ports ?? [];
  return exposed.includes(listens)
    ? doors
    : [...doors, `web: listens on ${listens} but its image exposes ${exposed}`];
}
