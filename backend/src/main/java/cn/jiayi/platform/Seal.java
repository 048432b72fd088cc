package cn.jiayi.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Closes and opens personal data: AES-256-GCM by Tink, whose prefix names the key, so that keys rotate; and a keyed index
 * (HMAC-SHA-256), by which an equal value is found without opening any. The kind is bound in: a phone never opens as an ID number.
 */
@Component
class Seal {

    enum Kind {
        ID_NUMBER,
        PHONE,
        ROW,
        REQUEST,
        CURSOR,
        DOCUMENT,
        FILE;

        private byte[] label() {
            return name().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        }
    }

    private final Aead aead;
    private final SecretKeySpec indexKey;

    Seal(KeySettings settings) throws GeneralSecurityException {
        AeadConfig.register();
        aead = keyset(settings.dataKeys()).getPrimitive(RegistryConfiguration.get(), Aead.class);
        indexKey = new SecretKeySpec(settings.indexKey(), "HmacSHA256");
    }

    private static KeysetHandle keyset(Map<Integer, byte[]> keys) throws GeneralSecurityException {
        AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(32)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        KeysetHandle.Builder keyset = KeysetHandle.newBuilder();
        boolean first = true;
        for (Map.Entry<Integer, byte[]> entry : keys.entrySet()) {
            AesGcmKey key = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(entry.getValue(), InsecureSecretKeyAccess.get()))
                    .setIdRequirement(entry.getKey())
                    .build();
            KeysetHandle.Builder.Entry added = KeysetHandle.importKey(key);
            keyset.addEntry(first ? added.makePrimary() : added);
            first = false;
        }
        return keyset.build();
    }

    byte[] close(Kind kind, String text) {
        return close(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] close(Kind kind, byte[] bytes) {
        try {
            return aead.encrypt(bytes, kind.label());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal data cannot be sealed", e);
        }
    }

    String open(Kind kind, byte[] sealed) {
        return new String(openBytes(kind, sealed), StandardCharsets.UTF_8);
    }

    byte[] openBytes(Kind kind, byte[] sealed) {
        try {
            return aead.decrypt(sealed, kind.label());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal data cannot be opened: another key, or changed bytes", e);
        }
    }

    /** The same 32 bytes for the same text of the same kind. */
    byte[] index(Kind kind, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexKey);
            mac.update(kind.label());
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
