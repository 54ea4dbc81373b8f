'use strict';

/** Tells whether what is installed and built still belongs to what stands in the project's files. */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const SOURCE_FOLDERS = ['src', 'bench', 'test'];
const BUILD_SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const STAMP = path.join('dist', '.built-from');

/** @returns the file's content, or undefined when there is none. */
function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function filesUnder(folder) {
  if (!fs.existsSync(folder)) return [];
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

/**
 * A hash over the names and contents of everything the build is made from. Contents rather than times: a checkout gives
 * old files new times, and a deleted file leaves no time behind.
 */
function fingerprintOfSources(project) {
  const hash = createHash('sha256');
  const sources = SOURCE_FOLDERS.flatMap((folder) => filesUnder(path.join(project, folder))).sort();
  for (const file of [...sources, ...BUILD_SETTINGS.map((name) => path.join(project, name))]) {
    hash.update(`${path.relative(project, file)}\0${readIfThere(file) ?? ''}\0`);
  }
  return hash.digest('hex');
}

/** Whether dist/ was built from sources with this fingerprint. */
function isBuilt(project, fingerprint) {
  return readIfThere(path.join(project, STAMP)) === fingerprint;
}

/** Removes what was built, so that nothing of a deleted source stays behind; whatever else lies in dist/ is left alone. */
function forgetBuild(project) {
  for (const name of [...SOURCE_FOLDERS, path.basename(STAMP)]) {
    fs.rmSync(path.join(project, 'dist', name), { recursive: true, force: true });
  }
}

/** Written last, so that a build that was broken off counts as none. */
function rememberBuild(project, fingerprint) {
  fs.writeFileSync(path.join(project, STAMP), fingerprint);
}

/** Packages for other platforms are optional and are not installed here; without tools, development packages are not asked for. */
function isExpected(entry, withTools) {
  return !entry.optional && !entry.devOptional && (withTools || !entry.dev);
}

/**
 * Whether node_modules holds the lockfile's packages in the lockfile's versions. npm writes what it installed to
 * node_modules/.package-lock.json when it has finished.
 */
function isInstalled(project, { withTools }) {
  const wanted = readIfThere(path.join(project, 'package-lock.json'));
  const hidden = readIfThere(path.join(project, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || hidden === undefined) return false;
  const installed = JSON.parse(hidden).packages;
  return Object.entries(JSON.parse(wanted).packages).every(([place, entry]) => {
    if (place === '') return true;
    const found = installed[place];
    return found === undefined ? !isExpected(entry, withTools) : found.version === entry.version;
  });
}

module.exports = { fingerprintOfSources, forgetBuild, isBuilt, isInstalled, rememberBuild };
