package cn.jiayi.agreement;

import cn.jiayi.district.PolicyService;
import cn.jiayi.district.TeamRole;
import cn.jiayi.household.Relation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is printed in a household's handbook (M18), as it is today. */
public record Handbook(
        HandbookForm form,
        HouseholdPage household,
        TeamPage team,
        String contractNumber,
        List<Term> terms,
        List<PolicyService> services,
        LocalDate printedOn) {

    public Handbook {
        terms = List.copyOf(terms);
        services = List.copyOf(services);
    }

    /** @param head absent while the household has none */
    public record HouseholdPage(
            @Nullable String head,
            String number,
            String address,
            @Nullable String gridArea,
            List<Person> members) {

        public HouseholdPage {
            members = List.copyOf(members);
        }
    }

    /** @param phoneMasked absent for somebody without one */
    public record Person(
            String name,
            Relation relation,
            int age,
            @Nullable String phoneMasked) {}

    public record TeamPage(
            String name, String institution, String address, String studio, String phone, List<Colleague> members) {

        public TeamPage {
            members = List.copyOf(members);
        }
    }

    public record Colleague(
            String name,
            TeamRole role,
            String duties,
            @Nullable String phone) {}

    public record Term(int number, LocalDate firstDay, LocalDate lastDay) {}
}
