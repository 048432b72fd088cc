package cn.jiayi.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Who is calling: the only place in the product that reads the security context. */
@Component
@RequiredArgsConstructor
public class Callers {

    private final Accounts accounts;

    /** Whether a genuine token came with the request. */
    public boolean signedIn() {
        return token() != null;
    }

    /** The actor; denied with the reason if there is none. */
    public Actor actor() {
        if (!signedIn()) {
            throw new AccessDenied(Denial.NOT_SIGNED_IN);
        }
        return actorIfAny().orElseThrow(() -> new AccessDenied(Denial.NO_ACCOUNT));
    }

    /** The account of the token's subject, if the token grants the account's role. */
    public Optional<Actor> actorIfAny() {
        JwtAuthenticationToken token = token();
        if (token == null) {
            return Optional.empty();
        }
        List<String> granted = Optional.ofNullable(token.getToken().getClaimAsStringList("roles"))
                .orElse(List.of());
        return subject(token.getToken().getSubject())
                .flatMap(accounts::of)
                .filter(account -> granted.contains(account.role().name()))
                .map(Account::actor);
    }

    /** When the caller's token ends; empty without one. */
    public Optional<Instant> signedInUntil() {
        return Optional.ofNullable(token()).map(token -> token.getToken().getExpiresAt());
    }

    private static Optional<UUID> subject(@Nullable String sub) {
        try {
            return Optional.ofNullable(sub).map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static @Nullable JwtAuthenticationToken token() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken jwt && jwt.isAuthenticated() ? jwt : null;
    }
}
