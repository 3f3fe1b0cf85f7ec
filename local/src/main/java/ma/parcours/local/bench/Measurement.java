package ma.parcours.local.bench;

import ma.parcours.local.terminal.Progress;

/** One part of the benchmark, measured on a system that nobody else uses. */
interface Measurement {

    void measure(Subject subject, Scale scale, Results results, Progress progress) throws Exception;
}
