package bad.ledger;

import bad.vault.Vault;
import org.springframework.security.core.context.SecurityContextHolder;

class ReadsTheContext {

    private final Vault undeclared = new Vault();

    String who() {
        return SecurityContextHolder.getContext() + undeclared.toString();
    }
}
