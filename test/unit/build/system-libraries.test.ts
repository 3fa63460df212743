// Reading dpkg's list: what counts as installed, under the old names and the new.
import { expect, it } from 'vitest';
import { missingPackages } from '../../../build/setup/system-libraries.mjs';

const status = `Package: xvfb
Status: install ok installed
Version: 2:21.1

Package: xvfb-extra
Status: install ok installed

Package: qpdf
Status: deinstall ok config-files
Version: 11

Package: libasound2t64
Architecture: amd64
Status: install ok installed
`;

it('names what is absent, removed but for its settings, or only begins alike', () => {
  expect(missingPackages(status, ['xvfb', 'xvfb-ext', 'qpdf', 'xauth'])).toEqual([
    'xvfb-ext',
    'qpdf',
    'xauth',
  ]);
});

it('takes a package under the name a later release gave it', () => {
  expect(missingPackages(status, ['libasound2', 'libgtk-3-0'])).toEqual(['libgtk-3-0']);
});
