package cn.jiayi.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Finds what a district counts. A file that leaves an indicator out is none. */
@Component
class IndicatorFiles {

    private final ResourcePatternResolver resources;
    private final JsonMapper json;
    private final Map<String, List<IndicatorFile>> known = new ConcurrentHashMap<>();

    IndicatorFiles(ResourcePatternResolver resources, JsonMapper json) {
        this.resources = resources;
        this.json = json;
    }

    /** The definitions in force on a day: the latest version, and before the first version that one. */
    List<IndicatorDefinition> inForce(String district, LocalDate day) {
        List<IndicatorFile> files = known.computeIfAbsent(district, this::read);
        return files.stream()
                .filter(file -> !file.validFrom().isAfter(day))
                .reduce((older, newer) -> newer)
                .orElse(files.getFirst())
                .definitions();
    }

    private List<IndicatorFile> read(String district) {
        try {
            List<IndicatorFile> files = Arrays.stream(
                            resources.getResources("classpath*:districts/" + district + "/indicators-v*.yaml"))
                    .map(this::read)
                    .sorted(Comparator.comparing(IndicatorFile::version))
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalStateException("no indicators are defined for " + district);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IndicatorFile read(Resource resource) {
        try (InputStream text = resource.getInputStream()) {
            return json.convertValue(
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(text), IndicatorFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
