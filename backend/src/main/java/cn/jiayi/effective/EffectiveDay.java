package cn.jiayi.effective;

import cn.jiayi.statistics.Part;
import java.time.LocalDate;

/** What was counted on a day, and by which version. */
public record EffectiveDay(LocalDate day, int definitionVersion, Part part) {}
