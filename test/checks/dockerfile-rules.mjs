/** Rules for the Dockerfile: small, pinned, without root, with a health check, and true to the project. */
import { DockerfileParser } from 'dockerfile-ast';

const SECRET_NAME = /(SECRET|PASSWORD|TOKEN|PRIVATE|ACCESS_KEY)/;
const PINNED_TAG = /^v?\d+\.\d+/;

const jsonOf = (instruction) => {
  try {
    const parsed = JSON.parse(instruction.getRawArgumentsContent() ?? '');
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The stages of a Dockerfile with what each inherits from the stage it starts from.
 * @returns name → { image, tag, user, command, health, ports, environment, instructions }
 */
export function stagesOf(text) {
  const stages = new Map();
  let stage;
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') {
      stage = begin(instruction, stages);
      stages.set(stage.name, stage);
    } else if (stage) {
      stage.instructions.push(instruction);
      note(stage, keyword, instruction);
    }
  }
  return stages;
}

function begin(from, stages) {
  const name = from.getBuildStage() ?? `stage ${stages.size}`;
  const parent = stages.get(from.getImage());
  const own = {
    name,
    image: from.getImage(),
    tag: from.getImageTag(),
    parent: parent?.name,
    instructions: [],
  };
  const inherited = parent ?? { user: 'root', ports: [], environment: {} };
  const { user, command, health, ports, environment } = inherited;
  return { ...own, user, command, health, ports: [...ports], environment: { ...environment } };
}

const noting = {
  USER: (stage, instruction) => (stage.user = instruction.getArgumentsContent()),
  CMD: (stage, instruction) => (stage.command = jsonOf(instruction) ?? 'shell form'),
  ENTRYPOINT: (stage, instruction) => (stage.command = jsonOf(instruction) ?? 'shell form'),
  HEALTHCHECK: (stage, instruction) => (stage.health = instruction.getArgumentsContent()),
  EXPOSE: (stage, instruction) =>
    stage.ports.push(...instruction.getArguments().map((port) => port.getValue())),
  ENV: (stage, instruction) => {
    for (const property of instruction.getProperties())
      stage.environment[property.getName()] = property.getValue();
  },
};

function note(stage, keyword, instruction) {
  noting[keyword]?.(stage, instruction);
}

const isRoot = (user) => ['root', '0'].includes(String(user).split(':')[0]);

function imageFaults(stage) {
  if (stage.parent) return [];
  if (!stage.tag || !PINNED_TAG.test(stage.tag)) {
    return [`${stage.name}: image ${stage.image} is not pinned to a version`];
  }
  return [];
}

function instructionFaults(stage, exists, stages) {
  return stage.instructions.flatMap((instruction) => {
    const keyword = instruction.getKeyword();
    const content = instruction.getArgumentsContent() ?? '';
    if (keyword === 'ADD') return [`${stage.name}: ADD unpacks and downloads unasked; use COPY`];
    if (keyword === 'RUN') return runFaults(stage.name, content);
    if (keyword === 'COPY') return copyFaults(stage.name, instruction, exists, stages);
    if (keyword === 'ENV' || keyword === 'ARG') return secretFaults(stage.name, instruction);
    return [];
  });
}

function runFaults(name, command) {
  const faults = [];
  if (/\bnpm (install|i|update)\b/.test(command))
    faults.push(`${name}: npm install drifts from the lock file; use npm ci`);
  if (/\b(curl|wget)\b.*\|\s*(ba|z)?sh\b/.test(command)) faults.push(`${name}: runs what it downloads`);
  if (/\bsudo\b/.test(command)) faults.push(`${name}: sudo has no place in an image`);
  if (/\bchmod\b.*\b0?777\b/.test(command)) faults.push(`${name}: makes a file writable for everyone`);
  return faults;
}

function copyFaults(name, copy, exists, stages) {
  const from = copy
    .getFlags()
    .find((flag) => flag.getName() === 'from')
    ?.getValue();
  if (from !== undefined) return stages.has(from) ? [] : [`${name}: copies from ${from}, which is no stage`];
  const sources = copy
    .getArguments()
    .slice(0, -1)
    .map((argument) => argument.getValue());
  return sources
    .filter((source) => !exists(source))
    .map((source) => `${name}: copies ${source}, which does not exist`);
}

function secretFaults(name, instruction) {
  return (
    instruction
      .getProperties?.()
      .filter((property) => SECRET_NAME.test(property.getName()))
      .map((property) => `${name}: ${property.getName()} would stay in the image`) ?? []
  );
}

function runnableFaults(stage) {
  const faults = [];
  if (isRoot(stage.user)) faults.push(`${stage.name}: runs as root`);
  if (stage.health === undefined) faults.push(`${stage.name}: has no HEALTHCHECK`);
  if (!Array.isArray(stage.command))
    faults.push(`${stage.name}: needs a CMD in exec form, so that signals arrive`);
  return faults;
}

/**
 * @param targets stages that become images
 * @param exists tells whether a path lies in the project
 */
export function dockerfileFaults(text, targets, exists) {
  const stages = stagesOf(text);
  const all = [...stages.values()];
  const missing = targets.filter((name) => !stages.has(name)).map((name) => `there is no stage ${name}`);
  const usesCi = all.some((stage) =>
    stage.instructions.some((run) => /\bnpm ci\b/.test(run.getArgumentsContent() ?? '')),
  );
  return [
    ...missing,
    ...(usesCi ? [] : ['nothing is installed with npm ci']),
    ...all.flatMap((stage) => [...imageFaults(stage), ...instructionFaults(stage, exists, stages)]),
    ...all.filter(({ name }) => targets.includes(name)).flatMap(runnableFaults),
  ];
}
