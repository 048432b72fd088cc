package cn.jiayi.platform;

import java.security.MessageDigest;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** A keyed seal over a text that must stay as it is: HMAC-SHA-256 under the index key, which is never rotated. */
@Service
@RequiredArgsConstructor
public class DocumentSeal {

    private final Seal seal;

    /** 32 bytes. */
    public byte[] of(String text) {
        return seal.index(Seal.Kind.DOCUMENT, text);
    }

    public boolean isOf(String text, byte[] mac) {
        return MessageDigest.isEqual(of(text), mac);
    }
}
