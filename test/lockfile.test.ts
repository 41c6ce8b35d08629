/**
 * The lockfile says what is installed and never from where: whoever clones this uses the registry that they
 * trust, and a lockfile can send nobody elsewhere. Integrity hashes pin the contents.
 */
import { describe, expect, it } from 'vitest';
import { read } from './tree.ts';

type Locked = {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
};

const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const root = JSON.parse(read('package.json')) as { allowScripts?: Record<string, boolean> };
const installed = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/'));
const foreign = installed.filter(([, { link }]) => !link);

describe('package-lock.json', () => {
  it('`resolved` appears only where a workspace is linked', () => {
    const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(named.map(([path]) => path).sort()).toEqual(
      ['cli', 'model', 'record', 'relay', 'workbench'].map((name) => `node_modules/@kithe/${name}`),
    );
    for (const [, { resolved, link }] of named) {
      expect(link).toBe(true);
      expect(resolved).toMatch(/^packages\/\w+$/);
    }
  });

  it('every package from elsewhere is pinned by a SHA-512', () => {
    expect(foreign.length).toBeGreaterThan(50);
    expect(
      foreign.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
  });

  it('every version in the manifests is exact', () => {
    const loose = [
      'package.json',
      ...['cli', 'model', 'record', 'relay', 'workbench'].map((n) => `packages/${n}/package.json`),
    ]
      .flatMap((path) => {
        const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path)) as Record<
          string,
          Record<string, string>
        >;
        return Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => ({
          path,
          name,
          version,
        }));
      })
      .filter(({ version }) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it('every script that wants to run at installation is decided on in package.json', () => {
    const wanting = foreign.filter(([, { hasInstallScript }]) => hasInstallScript);
    const decided = Object.keys(root.allowScripts ?? {});
    const names = wanting.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.filter((name) => !decided.includes(name))).toEqual([]);
  });
});
