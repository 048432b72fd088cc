package cn.jiayi.agreement;

import java.util.List;

/**
 * The form of a district's handbook, {@code districts/<code>/handbook.yaml}, named as there: one for every household (M18).
 *
 * @param use how it is used, a paragraph each
 * @param blankLines of a page of records; what is recorded when it is printed takes from them
 */
public record HandbookForm(
        String title,
        String issuer,
        List<String> use,
        String household,
        String team,
        String services,
        String records,
        int blankLines) {

    public HandbookForm {
        use = List.copyOf(use);
    }
}
