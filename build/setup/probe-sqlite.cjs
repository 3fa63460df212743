// Loads the SQLite binding and works it a little. Run in a child of its own: a binding made for another
// Node-API ends its process without an exception anybody could catch.
const Database = require('better-sqlite3');

const database = new Database(':memory:');
database.exec('CREATE TABLE probe (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
const insert = database.prepare('INSERT INTO probe (text) VALUES (?)');
database.transaction(() => {
  for (let i = 0; i < 100; i++) insert.run(`row ${i}`);
})();
const { rows } = database.prepare('SELECT count(*) AS rows FROM probe').get();
if (rows !== 100) throw new Error(`wrote 100 rows, read ${rows}`);
process.stdout.write(database.prepare('SELECT sqlite_version()').pluck().get());
database.close();
