package cn.jiayi.renewal;

import java.util.UUID;

/**
 * A part of a run that somebody works on, or was killed over.
 *
 * @param number within the run, from 1
 * @param after the last contract of the part before
 * @param until its own last one
 */
record RenewalBatch(UUID runId, int number, EndingContract after, EndingContract until) {}
