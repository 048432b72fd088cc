package cn.jiayi.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.stereotype.Component;

/** Cursors carry what we signed: reading one builds objects from its text, so only our own are read. */
@Component
@RequiredArgsConstructor
class CursorSeal implements CursorEncoder {

    private static final int SIGNATURE = 12;

    private final Seal seal;

    @Override
    public String encode(String cursor) {
        byte[] text = cursor.getBytes(StandardCharsets.UTF_8);
        byte[] signed = Arrays.copyOf(signature(cursor), SIGNATURE + text.length);
        System.arraycopy(text, 0, signed, SIGNATURE, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    @Override
    public String decode(String cursor) {
        byte[] signed = bytes(cursor);
        if (signed.length <= SIGNATURE) {
            throw new Rejected(RequestFault.CURSOR_NOT_OURS);
        }
        String text = new String(signed, SIGNATURE, signed.length - SIGNATURE, StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(signature(text), Arrays.copyOf(signed, SIGNATURE))) {
            throw new Rejected(RequestFault.CURSOR_NOT_OURS);
        }
        return text;
    }

    private byte[] signature(String text) {
        return Arrays.copyOf(seal.index(Seal.Kind.CURSOR, text), SIGNATURE);
    }

    private static byte[] bytes(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw new Rejected(RequestFault.CURSOR_NOT_OURS);
        }
    }
}
