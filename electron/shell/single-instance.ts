// One running app for each user and profile: a later launch hands its files to the first and leaves.
import { app } from 'electron';
import { parseLaunch, userArguments } from './launch-arguments';
import { type OpenRequests, projectFileAt } from './open-requests';

/**
 * True where this is the first instance; it then takes what later ones and macOS ask to open. `onSummoned` runs
 * when a later launch names no file. False: leave at once, the first instance has the words.
 */
export function becomeFirstInstance(
  requests: OpenRequests,
  isDefaultApp: boolean,
  onSummoned: () => void,
): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, argv, workingDirectory) => {
    const launch = parseLaunch(userArguments(argv, isDefaultApp));
    if (launch.kind !== 'window' || launch.files.length === 0) return onSummoned();
    for (const file of launch.files) requests.add(projectFileAt(file, workingDirectory));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    requests.add(projectFileAt(path, '/'));
  });
  return true;
}
