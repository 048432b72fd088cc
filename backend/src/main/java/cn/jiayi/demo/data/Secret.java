package cn.jiayi.demo.data;

import org.jspecify.annotations.Nullable;

/** An identity or telephone number on its way into a column that holds it only sealed, or only its index. */
record Secret(Form form, String text) {

    enum Form {
        ID_NUMBER_CIPHER,
        ID_NUMBER_INDEX,
        PHONE_CIPHER,
        PHONE_INDEX
    }

    static @Nullable Secret of(Form form, @Nullable String text) {
        return text == null ? null : new Secret(form, text);
    }
}
