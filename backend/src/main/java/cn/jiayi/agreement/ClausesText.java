package cn.jiayi.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** Clauses as they are read: a title, and articles of paragraphs. Written in Markdown as a heading, further headings, and paragraphs. */
record ClausesText(String title, List<Article> articles) {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();

    static ClausesText of(String markdown) {
        String title = "";
        Map<String, List<String>> articles = new LinkedHashMap<>();
        List<String> preamble = new ArrayList<>();
        List<String> paragraphs = preamble;
        for (Node node = MARKDOWN.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            String text = PLAIN.render(node).strip();
            switch (node) {
                case Heading heading when heading.getLevel() == 1 -> title = text;
                case Heading heading -> paragraphs = articles.computeIfAbsent(text, each -> new ArrayList<>());
                case Paragraph paragraph -> paragraphs.add(text);
                default -> throw new IllegalStateException("clauses are headings and paragraphs, not: " + text);
            }
        }
        if (title.isEmpty() || articles.isEmpty() || !preamble.isEmpty()) {
            throw new IllegalStateException("clauses have a title and articles, and nothing between: " + title);
        }
        return new ClausesText(
                title,
                articles.entrySet().stream()
                        .map(article -> new Article(article.getKey(), article.getValue()))
                        .toList());
    }
}
