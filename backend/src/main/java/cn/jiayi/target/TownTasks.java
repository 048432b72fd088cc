package cn.jiayi.target;

import cn.jiayi.district.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The towns of a district with what is asked of them in a year.
 *
 * @param towns in the order of the district's documents
 * @param tasks the latest allocation of the year; absent before the first
 */
record TownTasks(List<Place> towns, @Nullable TaskAllocation tasks) {}
