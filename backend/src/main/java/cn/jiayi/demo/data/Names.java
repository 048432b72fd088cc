package cn.jiayi.demo.data;

import cn.jiayi.household.Sex;
import java.util.List;

/** Names from two short lists. */
final class Names {

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "林", "罗", "高", "郑",
            "梁", "谢", "宋", "唐", "许", "邓", "冯", "韩", "曹", "曾", "彭", "萧", "蔡", "潘", "田", "董", "袁", "于", "余");
    private static final List<String> MALE = List.of(
            "建国", "建军", "志强", "国平", "明", "伟", "强", "磊", "军", "勇", "杰", "涛", "斌", "浩", "鹏", "宇轩", "子涵", "俊杰", "家豪", "文博",
            "天佑", "永福", "德华", "光荣", "新民", "振宇", "海波", "春生");
    private static final List<String> FEMALE = List.of(
            "秀英", "桂兰", "玉梅", "淑珍", "丽", "敏", "静", "娟", "艳", "芳", "霞", "燕", "红梅", "雪", "婷", "欣怡", "梓萱", "雨桐", "诗涵",
            "佳慧", "晓红", "春兰", "素芬", "美玲", "莉莉", "慧敏", "思雨", "月华");

    private Names() {}

    static String surname(Chance chance) {
        return chance.oneOf(SURNAMES);
    }

    static String given(Sex sex, Chance chance) {
        return chance.oneOf(sex == Sex.MALE ? MALE : FEMALE);
    }

    static String of(Sex sex, Chance chance) {
        return surname(chance) + given(sex, chance);
    }

    static String of(Chance chance) {
        return of(chance.percent(40) ? Sex.MALE : Sex.FEMALE, chance);
    }

    /** 一, 二 … 九百九十九. */
    static String ordinal(int number) {
        String digits = "〇一二三四五六七八九";
        if (number >= 100) {
            int rest = number % 100;
            String between = rest == 0 ? "" : rest < 10 ? "零" : rest < 20 ? "一" : "";
            return digits.charAt(number / 100) + "百" + between + (rest == 0 ? "" : ordinal(rest));
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : digits.charAt(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10));
    }
}
