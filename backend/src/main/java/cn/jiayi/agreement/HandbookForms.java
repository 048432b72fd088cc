package cn.jiayi.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Finds the form of a district's handbook. */
@Service
@RequiredArgsConstructor
public class HandbookForms {

    private final JsonMapper json;

    public HandbookForm of(String districtCode) {
        try (InputStream text =
                new ClassPathResource("districts/" + districtCode + "/handbook.yaml").getInputStream()) {
            return json.convertValue(new Yaml(new SafeConstructor(new LoaderOptions())).load(text), HandbookForm.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
