package cn.jiayi.district;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code districts/*.yaml} at start, before the first request: inserts what is missing, never rewrites what is there. */
@Slf4j
@Component
@RequiredArgsConstructor
class DistrictFiles implements SmartInitializingSingleton {

    private static final String WHERE = "classpath*:districts/*.yaml";

    private final ResourcePatternResolver resources;
    private final JsonMapper json;
    private final DistrictRegister register;
    private final TransactionTemplate transaction;

    @Override
    public void afterSingletonsInstantiated() {
        for (DistrictFile file : read(resources, json)) {
            transaction.executeWithoutResult(status -> register.enter(file));
            log.info(
                    "{} {}: {} towns and streets",
                    file.code(),
                    file.name(),
                    file.towns().size());
        }
    }

    static List<DistrictFile> read(ResourcePatternResolver resources, JsonMapper json) {
        try {
            return Arrays.stream(resources.getResources(WHERE))
                    .map(resource -> read(resource, json))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DistrictFile read(Resource resource, JsonMapper json) {
        try (InputStream text = resource.getInputStream()) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return json.convertValue(tree, DistrictFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException malformed) {
            String reason = resource.getFilename() + " is no district file: " + malformed.getMessage();
            throw new IllegalStateException(reason, malformed);
        }
    }
}
