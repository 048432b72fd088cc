package cn.jiayi.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of decisions: a table with a column for each role, and lines {@code words: names} below it. */
record Table(Map<String, Map<String, String>> cells, Map<String, List<String>> lists) {

    static Table read(String name) {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of("src/test/resources/rights", name)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> columns = words(lines.getFirst().split("\\|")[1]);
        for (String line : lines.subList(1, lines.size())) {
            if (line.contains("|")) {
                String[] halves = line.split("\\|");
                cells.put(halves[0].strip(), row(columns, words(halves[1]), line));
            } else {
                lists.put(line.substring(0, line.indexOf(':')).strip(), words(line.substring(line.indexOf(':') + 1)));
            }
        }
        return new Table(cells, lists);
    }

    private static Map<String, String> row(List<String> columns, List<String> words, String line) {
        if (words.size() != columns.size()) {
            throw new IllegalStateException("%d cells, not %d: %s".formatted(words.size(), columns.size(), line));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), words.get(i));
        }
        return row;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    String cell(String row, String column) {
        return cells.get(row).get(column);
    }
}
