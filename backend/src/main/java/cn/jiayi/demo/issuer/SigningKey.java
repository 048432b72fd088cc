package cn.jiayi.demo.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.ParseException;
import java.util.UUID;

/** The key that signs tokens: made at the first start and kept, so that who is signed in stays so over a restart. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file.toAbsolutePath());
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("no usable signing key in " + file, e);
        }
    }

    private static void make(Path file) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(BITS)
                .keyID(UUID.randomUUID().toString())
                .keyUse(KeyUse.SIGNATURE)
                .generate();
        Files.createDirectories(file.getParent());
        var arriving = Files.createTempFile(file.getParent(), "issuer-key", ".new"); // readable by its owner alone
        Files.writeString(arriving, key.toJSONString());
        Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
