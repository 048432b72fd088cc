package bad.ledger;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Command;
import cn.jiayi.platform.Outcome;
import cn.jiayi.platform.UseCase;
import org.springframework.transaction.annotation.Transactional;

public abstract class BadUseCases {

    @UseCase("ledger.write")
    public abstract Outcome withoutActor(Command command);

    @UseCase("ledger.write")
    public abstract String withoutOutcome(Actor actor, Command command);

    @Transactional
    @UseCase("ledger.write")
    public abstract Outcome ownTransaction(Actor actor, Command command);

    @UseCase("ledger")
    public abstract Outcome withoutVerb(Actor actor, Command command);
}
