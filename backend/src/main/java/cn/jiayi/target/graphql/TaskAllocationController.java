package cn.jiayi.target.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.FileFormat;
import cn.jiayi.platform.graphql.ExportedFile;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.target.AllocationSheet;
import cn.jiayi.target.Supposing;
import cn.jiayi.target.Supposition;
import cn.jiayi.target.TaskAllocation;
import cn.jiayi.target.TaskAllocationDirectory;
import cn.jiayi.target.TaskAllocationImportOutcome;
import cn.jiayi.target.TaskAllocationImporting;
import cn.jiayi.target.TaskRow;
import cn.jiayi.target.TaskTotal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class TaskAllocationController {

    private final TaskAllocationDirectory allocations;
    private final TaskAllocationImporting importing;
    private final Supposing supposing;
    private final Messages messages;

    TaskAllocationController(
            TaskAllocationDirectory allocations,
            TaskAllocationImporting importing,
            Supposing supposing,
            Messages messages,
            BatchLoaderRegistry loaders) {
        this.allocations = allocations;
        this.importing = importing;
        this.supposing = supposing;
        this.messages = messages;
        // rows, totals and file of any number of allocations: one look-up
        loaders.forTypePair(UUID.class, AllocationSheet.class)
                .registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> allocations.sheets(ids)));
    }

    @Only({Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    Window<TaskAllocation> taskAllocations(@Argument @Nullable Integer year, Paging paging, Actor actor) {
        return allocations.page(actor, year, paging);
    }

    @Only({Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    Supposition.Outcome taskWhatIf(@Argument TaskWhatIfInput input, Actor actor) {
        return supposing.suppose(actor, input.supposition());
    }

    @Only(Role.COMMISSION)
    @MutationMapping
    TaskAllocationImportResult taskAllocationImport(
            @Argument TaskAllocationImportInput input, Actor actor, Locale locale) {
        return switch (importing.importFile(actor, input.command())) {
            case TaskAllocationImportOutcome.Imported done ->
                new TaskAllocationImported(
                        allocations.visibleTo(actor, done.allocationId()).orElseThrow());
            case TaskAllocationImportOutcome.Refused refused ->
                TaskAllocationImportRefused.of(refused, messages, locale);
        };
    }

    @SchemaMapping
    CompletableFuture<List<TaskRow>> rows(TaskAllocation allocation, DataLoader<UUID, AllocationSheet> sheets) {
        return sheets.load(allocation.getId()).thenApply(AllocationSheet::rows);
    }

    @SchemaMapping
    CompletableFuture<List<TaskTotal>> totals(TaskAllocation allocation, DataLoader<UUID, AllocationSheet> sheets) {
        return sheets.load(allocation.getId()).thenApply(AllocationSheet::totals);
    }

    @SchemaMapping
    CompletableFuture<ExportedFile> file(
            TaskAllocation allocation, @Argument FileFormat format, DataLoader<UUID, AllocationSheet> sheets) {
        return sheets.load(allocation.getId())
                .thenApply(sheet -> ExportedFile.of(sheet.fileName(format), format.mediaType(), sheet.write(format)));
    }
}
