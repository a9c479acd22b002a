import type { ReportStore } from '#domain/ports/reports.ts';
import { refusalOfReport } from '#domain/reports/admit.ts';
import {
  completedReport,
  isSeen,
  keptTime,
  reportHoldsMs,
  type TravellerReport,
} from '#domain/reports/traveller-report.ts';
import { goneBefore } from '#domain/reports/usual.ts';
import { fromCellText, toCellText } from '../counted-wait-text.ts';
import type { Database } from './database.ts';

interface Row {
  readonly body: string;
}

export function reportsIn(database: Database): ReportStore {
  return {
    async fingerprint(mine) {
      database.run('INSERT OR IGNORE INTO reporter_key (one, fingerprint) VALUES (1, ?)', mine);
      return database.row<{ fingerprint: string }>('SELECT fingerprint FROM reporter_key')?.fingerprint ?? mine;
    },
    async meet(person, day) {
      const metOn = () => database.row<{ day: string }>('SELECT day FROM people_met WHERE person = ?', person)?.day;
      const first = () => {
        database.run('INSERT OR IGNORE INTO people_met (person, day) VALUES (?, ?)', person, day);
        return metOn() ?? day;
      };
      // Most were met before, and reading costs much less than writing.
      return metOn() ?? (await database.together(first));
    },
    async add(report) {
      return database.atomically(() => {
        const before = reportsOf(report.person, database);
        if (before.some(({ id }) => id === report.id)) return null;
        const refusal = refusalOfReport(report, before);
        if (refusal !== null) return refusal;
        const isUnseen = isSilenced(report.person, database);
        put(isUnseen ? { ...report, unseen: true } : report, database);
        return isUnseen ? 'silenced' : null;
      });
    },
    async complete(id, person, now) {
      return database.atomically(() => {
        const report = find(id, database);
        if (report?.person !== person || report.saw.what !== 'waiting') return false;
        put(completedReport(report, now), database);
        return true;
      });
    },
    async markAtGate(id, person) {
      return database.atomically(() => {
        const report = find(id, database);
        if (report?.person !== person) return false;
        put({ ...report, atGate: true }, database);
        return true;
      });
    },
    async withdraw(id, person) {
      return database.atomically(() => find(id, database)?.person === person && remove(id, database));
    },
    async since(moment, before = Number.MAX_SAFE_INTEGER) {
      const sql = 'SELECT body FROM reports WHERE at >= ? AND at < ? ORDER BY at, id';
      return read(database.rows<Row>(sql, moment, before)).filter(isSeen);
    },
    async version() {
      return database.row<{ value: number }>("SELECT value FROM marks WHERE name = 'reports'")?.value ?? 0;
    },
    async strike(id) {
      return database.atomically(() => remove(id, database));
    },
    async silence(id) {
      return database.atomically(() => {
        const report = find(id, database);
        if (report === null) return false;
        database.run('INSERT OR IGNORE INTO silenced (person) VALUES (?)', report.person);
        for (const one of reportsOf(report.person, database)) put({ ...one, unseen: true }, database);
        return true;
      });
    },
    async of(person) {
      return reportsOf(person, database);
    },
    async forget(person) {
      database.atomically(() => {
        removeAllOf(person, database);
        database.run('DELETE FROM people_met WHERE person = ?', person);
      });
    },
    async age(now, countsOf) {
      database.atomically(() => {
        const sql = 'SELECT body FROM reports WHERE at < ? ORDER BY at, id';
        const gone = read(database.rows<Row>(sql, goneBefore(now))).filter(isSeen);
        for (const counted of countsOf(gone).values()) count(toCellText(counted), counted.crossing, database);
        database.run('DELETE FROM reports WHERE at < ?', goneBefore(now));
        makeRough(now, database);
      });
    },
    async counted() {
      return database
        .rows<{ cell: string; count: number }>('SELECT cell, count FROM report_counts')
        .map(({ cell, count: times }) => fromCellText(cell, times));
    },
  };
}

function makeRough(now: number, database: Database): void {
  const sql = 'SELECT body FROM reports WHERE rough = 0 AND at <= ?';
  for (const report of read(database.rows<Row>(sql, now - reportHoldsMs))) {
    const at = keptTime(report.at, now);
    const body = JSON.stringify({ ...report, at });
    database.run('UPDATE reports SET at = ?, body = ?, rough = 1 WHERE id = ?', at, body, report.id);
  }
}

function put(report: TravellerReport, database: Database): void {
  const { id, person, at } = report;
  const sql = 'INSERT OR REPLACE INTO reports (id, person, at, body) VALUES (?, ?, ?, ?)';
  database.run(sql, id, person, at, JSON.stringify(report));
  changed(database);
}

function remove(id: string, database: Database): boolean {
  const isGone = database.run('DELETE FROM reports WHERE id = ?', id) > 0;
  if (isGone) changed(database);
  return isGone;
}

function removeAllOf(person: string, database: Database): void {
  if (database.run('DELETE FROM reports WHERE person = ?', person) > 0) changed(database);
}

function changed(database: Database): void {
  const sql = "INSERT INTO marks (name, value) VALUES ('reports', 1) ON CONFLICT DO UPDATE SET value = value + 1";
  database.run(sql);
}

function count(cell: string, crossing: string, database: Database): void {
  const sql =
    'INSERT INTO report_counts (cell, crossing, count) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET count = count + 1';
  database.run(sql, cell, crossing);
}

function isSilenced(person: string, database: Database): boolean {
  return database.row('SELECT 1 FROM silenced WHERE person = ?', person) !== undefined;
}

function reportsOf(person: string, database: Database): readonly TravellerReport[] {
  return read(database.rows<Row>('SELECT body FROM reports WHERE person = ? ORDER BY at, id', person));
}

function find(id: string, database: Database): TravellerReport | null {
  const row = database.row<Row>('SELECT body FROM reports WHERE id = ?', id);
  return row === undefined ? null : JSON.parse(row.body);
}

function read(rows: readonly Row[]): readonly TravellerReport[] {
  return rows.map(({ body }) => JSON.parse(body));
}
