// Runs a JSONata benchmark job with the original: JSONATA_JS=…/jsonata.js node jsonata_peer.js JOB.
//
// The job, and what is printed, are those of JSONataJob.swift. Each row is measured in a thread of its own, which is ended
// after the job's `limitSeconds`: some expressions take the original very long, and nothing in its thread could stop it.
'use strict';
const fs = require('fs');
const path = require('path');
const util = require('util');
const worker = require('worker_threads');

const source = path.resolve(process.env.JSONATA_JS);
const jsonata = require(source);

/// Nanoseconds one call takes: the best of several rounds. Node tells no processor time of one thread.
async function fastest(work, job) {
    let start = process.hrtime.bigint();
    await work();
    const first = Math.max(Number(process.hrtime.bigint() - start), 1);
    const count = Math.max(1, Math.min(10000, Math.floor(job.sliceNanoseconds / first)));
    let best = first;
    let spent = first;
    for (let round = 0; round < job.rounds && spent <= job.capNanoseconds; round += 1) {
        start = process.hrtime.bigint();
        for (let at = 0; at < count; at += 1) await work();
        const took = Number(process.hrtime.bigint() - start);
        spent += took;
        best = Math.min(best, took / count);
    }
    return best;
}

function isRight(result, expect) {
    if (expect.undefined) return result === undefined;
    if (result === undefined) return false;
    return util.isDeepStrictEqual(JSON.parse(JSON.stringify(result)), expect.value);
}

async function measure(testCase, data, job) {
    try {
        const expression = jsonata(testCase.expression);
        const evaluate = () => expression.evaluate(data, testCase.bindings);
        if (testCase.expect && !isRight(await evaluate(), testCase.expect)) return null;
        return [
            await fastest(() => jsonata(testCase.expression), job),
            await fastest(evaluate, job),
            await fastest(() => jsonata(testCase.expression).evaluate(data, testCase.bindings), job),
            await fastest(async () => JSON.stringify(await evaluate()), job),
        ];
    } catch (error) {
        return null;
    }
}

/// A line of this process's memory figures, in bytes; 0 where there are none.
function memory(name) {
    try {
        const line = fs.readFileSync('/proc/self/status', 'utf8').match(new RegExp(`^${name}:\\s+(\\d+)`, 'm'));
        return line ? Number(line[1]) * 1024 : 0;
    } catch (error) {
        return 0;
    }
}

async function peak(testCase, text) {
    const before = memory('VmRSS');
    const data = JSON.parse(text);
    const expression = jsonata(testCase.expression);
    try {
        fs.writeFileSync('/proc/self/clear_refs', '5');
    } catch (error) {
        return 0;
    }
    await expression.evaluate(data);
    return memory('VmHWM') - before;
}

function read(row) {
    return row.data === null ? undefined : fs.readFileSync(row.data, 'utf8');
}

/// In a row's own thread: measures its cases and tells the figures one by one.
async function measureRow({ row, job }) {
    const text = read(row);
    const shared = text === undefined ? undefined : JSON.parse(text);
    for (const testCase of row.cases) {
        worker.parentPort.postMessage(await measure(testCase, 'data' in testCase ? testCase.data : shared, job));
    }
}

/// The figures of a row's cases; null for those that were not reached in time.
function measured(row, job) {
    return new Promise((resolve, reject) => {
        const figures = [];
        const thread = new worker.Worker(__filename, { workerData: { row, job } });
        const timer = setTimeout(() => thread.terminate(), job.limitSeconds * 1000);
        thread.on('message', (figure) => figures.push(figure));
        thread.on('error', reject);
        thread.on('exit', () => {
            clearTimeout(timer);
            resolve(row.cases.map((_, at) => figures[at] ?? null));
        });
    });
}

async function main() {
    const job = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
    const rows = [];
    for (const row of job.rows) {
        if (!job.measuresMemory) {
            rows.push(await measured(row, job));
            continue;
        }
        const results = [];
        for (const testCase of row.cases) results.push([await peak(testCase, read(row))]);
        rows.push(results);
    }
    let version = '';
    try {
        version = ' ' + require(path.join(path.dirname(source), 'package.json')).version;
    } catch (error) {
        // The file alone tells no version.
    }
    process.stdout.write(JSON.stringify({ engine: 'the original' + version, rows }));
}

if (worker.isMainThread) main();
else measureRow(worker.workerData);
