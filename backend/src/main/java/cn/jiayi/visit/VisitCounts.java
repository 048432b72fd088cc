package cn.jiayi.visit;

/**
 * What is in a file.
 *
 * @param lines with something in them
 * @param fresh that are not recorded yet
 * @param alreadyThere that are
 * @param leftOut of people whom the register does not know
 * @param withoutBenefits of the fresh ones
 */
public record VisitCounts(int lines, int fresh, int alreadyThere, int leftOut, int withoutBenefits) {}
