// A parent that opens a project in a host and then waits to be killed. Arguments: the data folder, the session's id
// is printed when the project is open.
import { openProjectHost } from '../../../electron/project-file/host-client';
import { forkEntry } from './fork-entry';
import { smallProject, testId } from './small-project';

const [dataFolder = ''] = process.argv.slice(2);
const host = openProjectHost({ fork: forkEntry, dataFolder, freshId: testId });
const opened = await host.create(smallProject().records, [], null);
console.log(opened.ok ? opened.value.sessionId : opened.error.code);
