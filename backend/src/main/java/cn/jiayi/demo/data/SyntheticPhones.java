package cn.jiayi.demo.data;

/** Telephone numbers that ring nowhere: mobiles of the segment 160, which no operator has, and landlines that begin with 000. */
final class SyntheticPhones {

    private int mobiles;
    private int landlines;

    String mobile() {
        return "160%08d".formatted(++mobiles);
    }

    String landline(String areaCode) {
        return "%s-000%05d".formatted(areaCode, ++landlines);
    }
}
