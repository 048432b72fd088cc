package cn.jiayi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiayi.AuditRows;
import cn.jiayi.IntegrationTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInterceptor;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@link UseCase} promises, with accounts as the rows that are written. */
@IntegrationTest
class UseCasesTest {

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private UseCases useCases;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    private final Actor actor = actor();
    private final AtomicInteger insideAdvice = new AtomicInteger();
    private Sample sample;
    private AuditRows audit;

    public record Rename(
            String idempotencyKey, String name, @Nullable IdNumber number) implements Command {
        Rename(String key, String name) {
            this(key, name, null);
        }
    }

    public sealed interface Renaming extends Outcome {
        record Renamed(UUID recordId, String name, LocalDate on, Money fee, List<Role> told) implements Renaming {
            @Override
            public String code() {
                return DONE;
            }
        }

        record Refused(NameRefusal reason, int limit) implements Renaming {
            @Override
            public String code() {
                return reason.name();
            }

            @Override
            public @Nullable UUID recordId() {
                return null;
            }
        }
    }

    enum NameRefusal {
        TOO_LONG,
        TAKEN
    }

    /** A service as modules write them; what it does is handed in by each test. */
    public static class Sample {

        Supplier<Renaming> work = () -> new Renaming.Refused(NameRefusal.TOO_LONG, 60);
        final AtomicInteger runs = new AtomicInteger();

        @UseCase("account.rename")
        public Renaming rename(Actor actor, Rename command) {
            runs.incrementAndGet();
            return work.get();
        }
    }

    @BeforeEach
    void prepare() {
        Sample target = new Sample();
        ProxyFactory proxies = new ProxyFactory(target);
        proxies.addAdvice(useCases);
        proxies.addAdvice((MethodInterceptor) call -> {
            insideAdvice.incrementAndGet();
            return call.proceed();
        });
        sample = new Sample() {
            private final Sample proxy = (Sample) proxies.getProxy();

            @Override
            public Renaming rename(Actor actor, Rename command) {
                target.work = () -> {
                    runs.incrementAndGet();
                    return work.get();
                };
                return proxy.rename(actor, command);
            }
        };
        audit = new AuditRows(flyway);
    }

    @Test
    void writesTheRowAndExactlyOneAuditRow() {
        UUID row = Ids.next();
        sample.work = () -> renamed(row, "甲");
        Renaming answer = sample.rename(actor, new Rename("k", "甲"));
        assertThat(answer.code()).isEqualTo("DONE");
        assertThat(nameOf(row)).isEqualTo("甲");
        assertThat(audit.of(actor.subject()))
                .containsExactly(
                        new AuditRows.Row(actor.subject(), actor.role(), "account.rename", "account", row, "DONE"));
    }

    @Test
    void givesTheSameAnswerToTheSameKeyAndDoesNothingAgain() {
        UUID row = Ids.next();
        sample.work = () -> renamed(row, "甲");
        Renaming first = sample.rename(actor, new Rename("k", "甲"));
        sample.work = () -> renamed(row, "乙");
        assertThat(sample.rename(actor, new Rename("k", "甲"))).isEqualTo(first);
        assertThat(sample.runs).hasValue(1);
        assertThat(nameOf(row)).isEqualTo("甲");
        assertThat(audit.of(actor.subject())).hasSize(1);
    }

    @Test
    void keepsRefusalsAndAuditsTheirReason() {
        Renaming first = sample.rename(actor, new Rename("k", "甲"));
        assertThat(sample.rename(actor, new Rename("k", "甲"))).isEqualTo(first);
        assertThat(sample.runs).hasValue(1);
        assertThat(audit.of(actor.subject())).extracting(AuditRows.Row::outcome).containsExactly("TOO_LONG");
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherRequest() {
        sample.rename(actor, new Rename("k", "甲"));
        assertThatThrownBy(() -> sample.rename(actor, new Rename("k", "乙")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.fault()).isEqualTo(RequestFault.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void tellsRequestsApartWhosePersonalDataLookAlikeOnceMasked() {
        IdNumber one = IdNumber.parse("11010519491231002X", LocalDate.EPOCH).orElseThrow();
        IdNumber two = IdNumber.parse("11010519491207002X", LocalDate.EPOCH).orElseThrow();
        assertThat(one.masked()).isEqualTo(two.masked());
        sample.rename(actor, new Rename("k", "甲", one));
        sample.rename(actor, new Rename("k", "甲", one));
        assertThatThrownBy(() -> sample.rename(actor, new Rename("k", "甲", two)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void keepsTheKeysOfTwoSubjectsAndOfTwoCasesApart() {
        sample.rename(actor, new Rename("k", "甲"));
        sample.rename(actor, new Rename("K", "乙"));
        sample.rename(actor(), new Rename("k", "丙"));
        assertThat(sample.runs).hasValue(3);
    }

    @Test
    void rejectsMalformedKeys() {
        for (String key : List.of("", " ", "a b", "键", "k".repeat(65))) {
            assertThatThrownBy(() -> sample.rename(actor, new Rename(key, "甲"))).isInstanceOf(Rejected.class);
        }
        assertThat(sample.runs).hasValue(0);
    }

    @Test
    void lets16CallersWithOneKeyDoItOnce() throws Exception {
        for (int round = 0; round < 20; round++) {
            String key = "round-" + round;
            UUID row = Ids.next();
            sample.work = () -> renamed(row, "甲");
            List<Renaming> answers = together(16, () -> sample.rename(actor, new Rename(key, "甲")));
            assertThat(answers).hasSize(16).containsOnly(answers.getFirst());
            assertThat(sample.runs).hasValue(round + 1);
        }
        assertThat(audit.of(actor.subject())).hasSize(20);
    }

    @Test
    void rollsBackWhatALostRaceWroteAndKeepsItsOutcome() {
        UUID row = Ids.next();
        sample.work = () -> {
            renamed(row, "甲");
            throw new LostRace(new Renaming.Refused(NameRefusal.TAKEN, 1));
        };
        Renaming answer = sample.rename(actor, new Rename("k", "甲"));
        assertThat(answer).isEqualTo(new Renaming.Refused(NameRefusal.TAKEN, 1));
        assertThat(sample.rename(actor, new Rename("k", "甲"))).isEqualTo(answer);
        assertThat(sample.runs).hasValue(1);
        assertThat(nameOf(row)).isNull();
        assertThat(audit.of(actor.subject())).extracting(AuditRows.Row::outcome).containsExactly("TAKEN");
    }

    @Test
    void rollsBackADenialAndAuditsItOnce() {
        UUID row = Ids.next();
        sample.work = () -> {
            renamed(row, "甲");
            throw new AccessDenied(Denial.ROLE_MAY_NOT);
        };
        assertThatThrownBy(() -> sample.rename(actor, new Rename("k", "甲")))
                .isInstanceOfSatisfying(
                        AccessDenied.class,
                        denied -> assertThat(denied.isAudited()).isTrue());
        assertThat(nameOf(row)).isNull();
        assertThat(audit.of(actor.subject())).extracting(AuditRows.Row::outcome).containsExactly("DENIED");
    }

    @Test
    void freesTheKeyOfWhatBrokeAndAuditsTheFailure() {
        UUID row = Ids.next();
        sample.work = () -> {
            renamed(row, "甲");
            throw new IllegalStateException("broken");
        };
        assertThatThrownBy(() -> sample.rename(actor, new Rename("k", "甲"))).hasMessage("broken");
        assertThat(nameOf(row)).isNull();
        sample.work = () -> renamed(row, "甲");
        assertThat(sample.rename(actor, new Rename("k", "甲")).code()).isEqualTo("DONE");
        assertThat(audit.of(actor.subject())).extracting(AuditRows.Row::outcome).containsExactly("FAILED", "DONE");
    }

    @Test
    void startsOverWhenItHadToGiveWay() {
        UUID row = Ids.next();
        sample.work = () -> {
            if (sample.runs.get() < 3) {
                renamed(row, "not kept");
                throw new CannotAcquireLockException("deadlock");
            }
            return renamed(row, "甲");
        };
        assertThat(sample.rename(actor, new Rename("k", "甲")).code()).isEqualTo("DONE");
        assertThat(sample.runs).hasValue(3);
        assertThat(insideAdvice).hasValue(3);
        assertThat(nameOf(row)).isEqualTo("甲");
        assertThat(audit.of(actor.subject())).hasSize(1);
    }

    @Test
    void givesUpAfterSomeTriesAndSaysSo() {
        sample.work = () -> {
            throw new CannotAcquireLockException("deadlock");
        };
        assertThatThrownBy(() -> sample.rename(actor, new Rename("k", "甲")))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.fault()).isEqualTo(RequestFault.BUSY));
        assertThat(sample.runs).hasValue(Contention.ATTEMPTS);
    }

    @Test
    void survivesRealDeadlocks() throws Exception {
        UUID one = Ids.next();
        UUID two = Ids.next();
        accounts.save(account(one, "0"));
        accounts.save(account(two, "0"));
        AtomicInteger call = new AtomicInteger();
        sample.work = () -> {
            boolean forth = call.getAndIncrement() % 2 == 0;
            count(forth ? one : two);
            pause();
            count(forth ? two : one);
            return new Renaming.Refused(NameRefusal.TAKEN, 0);
        };
        AtomicInteger keys = new AtomicInteger();
        List<Renaming> answers = together(8, () -> sample.rename(actor, new Rename("d" + keys.incrementAndGet(), "甲")));
        assertThat(answers).hasSize(8);
        assertThat(call.get()).as("some had to start over").isGreaterThan(8);
        assertThat(nameOf(one)).isEqualTo("8");
        assertThat(nameOf(two)).isEqualTo("8");
    }

    @Test
    void hasToBeTheOutermost() {
        TransactionTemplate outer = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> outer.execute(status -> sample.rename(actor, new Rename("k", "甲"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outermost");
    }

    private Renaming renamed(UUID row, String name) {
        accounts.save(account(row, name));
        return new Renaming.Renamed(
                row, name, LocalDate.of(2026, 2, 28), Money.ofYuan("50.00"), List.of(Role.RESIDENT, Role.TEAM_LEADER));
    }

    private void count(UUID row) {
        jdbc.sql("update account set name = name + 1 where subject = ?")
                .param(Uuids.bytes(row))
                .update();
    }

    private @Nullable String nameOf(UUID row) {
        return jdbc.sql("select name from account where subject = ?")
                .param(Uuids.bytes(row))
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Account account(UUID subject, String name) {
        return new Account(subject, Role.RESIDENT, name, "500112", null, null, null, null, null);
    }

    private static Actor actor() {
        return new Actor(Ids.next(), Role.TEAM_LEADER, "甲", "500112", null, null, null, null, null);
    }

    private static <T> List<T> together(int callers, Callable<T> call) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
