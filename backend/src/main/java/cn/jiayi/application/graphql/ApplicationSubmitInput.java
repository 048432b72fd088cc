package cn.jiayi.application.graphql;

import cn.jiayi.application.SubmitApplication;
import cn.jiayi.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

record ApplicationSubmitInput(
        String idempotencyKey, String teamId, @Nullable String message, String signature) {

    SubmitApplication command() {
        return new SubmitApplication(idempotencyKey, GlobalId.uuid("Team", teamId), message, signature);
    }
}
