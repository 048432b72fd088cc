package cn.jiayi.target;

import static cn.jiayi.target.TaskAllocationImportRefusal.NO_POLICY;
import static cn.jiayi.target.TaskAllocationImportRefusal.TOO_LARGE;
import static cn.jiayi.target.TaskAllocationImportRefusal.UNREADABLE;

import cn.jiayi.district.District;
import cn.jiayi.district.Districts;
import cn.jiayi.district.Places;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.target.TaskAllocationImportOutcome.Imported;
import cn.jiayi.target.TaskAllocationImportOutcome.Refused;
import java.util.Base64;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Imports a district's annex: all of it as a new version, or nothing with every wrong cell named (M28). */
@Service
@RequiredArgsConstructor
public class TaskAllocationImporting {

    /** Of base64: an annex has some tens of rows. */
    static final int LARGEST_CONTENT = 128 << 10;

    private final TaskVersions versions;
    private final Districts districts;
    private final TaskPolicyDirectory policies;
    private final Places places;

    @UseCase("taskAllocation.import")
    public TaskAllocationImportOutcome importFile(Actor actor, TaskAllocationImport command) {
        if (command.content().length() > LARGEST_CONTENT) {
            return refused(command, TOO_LARGE, List.of());
        }
        TaskPolicy policy = policies.inYear(actor, command.year()).orElse(null);
        if (policy == null) {
            return refused(command, NO_POLICY, List.of());
        }
        District district = districts.byCode(actor.district()).orElseThrow();
        AnnexReading reading;
        try {
            reading = AnnexReader.read(sheet(command), context(district, policy));
        } catch (UnreadableFile unreadable) {
            return refused(command, unreadable.reason(), List.of());
        }
        return switch (reading) {
            case AnnexReading.Wrong wrong -> refused(command, wrong.reason(), wrong.problems());
            case AnnexReading.Read read -> save(actor, command, read.annex());
        };
    }

    private Imported save(Actor actor, TaskAllocationImport command, Annex annex) {
        districts.lock(actor.district());
        TaskSource file = TaskSource.file(command.fileName().strip());
        return new Imported(versions.add(actor, command.year(), file, annex));
    }

    private AnnexContext context(District district, TaskPolicy policy) {
        return new AnnexContext(
                district.getName(),
                places.towns(district.getCode()).stream()
                        .map(town -> new AnnexContext.Town(town.getId(), town.getName(), town.getResidence()))
                        .toList(),
                policy.getUrbanRatePercent(),
                policy.getRuralRatePercent(),
                policy.getRounding());
    }

    private static Sheet sheet(TaskAllocationImport command) throws UnreadableFile {
        try {
            return Sheet.read(
                    Base64.getDecoder().decode(command.content()),
                    command.fileName().strip());
        } catch (IllegalArgumentException noBase64) {
            throw new UnreadableFile(UNREADABLE);
        }
    }

    private static Refused refused(
            TaskAllocationImport command, TaskAllocationImportRefusal reason, List<CellProblem> problems) {
        return new Refused(reason, problems, command.year(), LARGEST_CONTENT >> 10);
    }
}
