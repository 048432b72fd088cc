package cn.jiayi.agreement;

import java.util.List;

/** One article of the clauses (条). */
public record Article(String heading, List<String> paragraphs) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
    }
}
