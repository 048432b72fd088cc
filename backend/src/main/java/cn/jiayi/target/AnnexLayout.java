package cn.jiayi.target;

import cn.jiayi.district.Residence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays an allocation out as the annex of Yubei is printed, so that what is written here can be read again. */
final class AnnexLayout {

    private static final String NOTHING = "——";

    private AnnexLayout() {}

    static List<List<String>> rows(TaskAllocation allocation, String districtName) {
        Annex annex = allocation.annex();
        String district = shortName(districtName);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(district + "家庭医生签约服务" + allocation.getYear() + "年度任务分配表", "", "", "", ""));
        rows.add(List.of("镇街", "常住人口数（人）", "任务比率", "", "签约服务拟分配任务数（人）"));
        rows.add(List.of(
                "",
                "",
                "城镇" + AnnexNotes.percent(annex.urbanRate()),
                "农村" + AnnexNotes.percent(annex.ruralRate()),
                ""));
        List<TaskTotal> totals = annex.totals();
        TaskTotal whole = totals.get(2);
        rows.add(List.of(
                district,
                announced(whole.printedPopulation(), whole.population()),
                NOTHING,
                NOTHING,
                announced(whole.printedTask(), whole.task())));
        annex.rows().forEach(row -> rows.add(town(row)));
        rows.add(List.of(
                "合计",
                "",
                announced(totals.get(0).printedTask(), totals.get(0).task()),
                announced(totals.get(1).printedTask(), totals.get(1).task()),
                announced(whole.printedTask(), whole.task())));
        AnnexNotes.of(allocation).forEach(note -> rows.add(List.of(note)));
        return rows;
    }

    private static List<String> town(TaskRow row) {
        String task = String.valueOf(row.announcedTask());
        boolean isUrban = row.residence() == Residence.URBAN;
        return List.of(row.name(), String.valueOf(row.population()), isUrban ? task : "", isUrban ? "" : task, task);
    }

    /** What is printed goes out as it came in; where nothing was printed, what follows from the rule. */
    private static String announced(@Nullable Integer printed, int computed) {
        return String.valueOf(printed == null ? computed : printed);
    }

    /** 重庆市渝北区 → 渝北区. */
    static String shortName(String districtName) {
        return districtName.replaceFirst("^.+?[省市](?=.)", "");
    }
}
