package cn.jiayi.roster;

import static cn.jiayi.roster.RosterFault.*;
import static cn.jiayi.roster.RosterField.*;

import cn.jiayi.district.Place;
import cn.jiayi.grid.GridArea;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.Phone;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a row, and says of every cell what is wrong with it. Pure: what the register says is asked later. */
final class RosterLineReader {

    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[、,;/|]");
    private static final Pattern NO_GROUP = Pattern.compile("无|否|-+");

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_ADDRESS = 160;

    /** Whoever is older has an identity number; below, a child may still be without one (trap 8). */
    private static final int WITHOUT_NUMBER_UNTIL = 6;

    private final Map<RosterField, Integer> columns;
    private final RosterGround ground;
    private final LocalDate today;

    RosterLineReader(Map<RosterField, Integer> columns, RosterGround ground, LocalDate today) {
        this.columns = columns;
        this.ground = ground;
        this.today = today;
    }

    RosterLine read(int number, List<String> cells) {
        return new Reading(number, cells).line();
    }

    private final class Reading {

        private final int number;
        private final List<String> cells;
        private final List<RosterProblem> problems = new ArrayList<>();

        private Reading(int number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        private RosterLine line() {
            IdNumber idNumber = idNumber(ID_NUMBER);
            Relation relation = relation();
            String householdNumber = text(HOUSEHOLD_NUMBER, LONGEST_NUMBER, HOUSEHOLD_NUMBER_TOO_LONG);
            IdNumber head = idNumber(HEAD_ID_NUMBER);
            if (head == null && relation == Relation.HEAD) {
                head = idNumber;
            }
            if (householdNumber == null && head == null) {
                wrong(columns.containsKey(HOUSEHOLD_NUMBER) ? HOUSEHOLD_NUMBER : HEAD_ID_NUMBER, HOUSEHOLD_MISSING);
            }
            String name = text(NAME, LONGEST_NAME, NAME_TOO_LONG);
            if (name == null && cell(NAME).isEmpty()) {
                wrong(NAME, NAME_MISSING);
            }
            LocalDate birthDate = birthDate(idNumber);
            GridArea area = area();
            return new RosterLine(
                    number,
                    householdNumber,
                    head,
                    name,
                    relation,
                    sex(idNumber),
                    birthDate,
                    idNumber,
                    phone(),
                    keyGroups(),
                    village(area),
                    area,
                    text(ADDRESS, LONGEST_ADDRESS, ADDRESS_TOO_LONG),
                    since(),
                    List.copyOf(problems));
        }

        private String cell(RosterField field) {
            Integer column = columns.get(field);
            return column == null || column >= cells.size() ? "" : RosterWords.plain(cells.get(column));
        }

        private void wrong(RosterField field, RosterFault fault) {
            problems.add(RosterProblem.of(field, fault));
        }

        private @Nullable String text(RosterField field, int longest, RosterFault tooLong) {
            String text = cell(field);
            if (text.codePointCount(0, text.length()) > longest) {
                wrong(field, tooLong);
                return null;
            }
            return text.isEmpty() ? null : text;
        }

        private @Nullable IdNumber idNumber(RosterField field) {
            String text = cell(field);
            if (text.isEmpty()) {
                return null;
            }
            Optional<IdNumber> number = IdNumber.parse(text, today);
            if (number.isEmpty()) {
                IdNumber.faultOf(text, today)
                        .ifPresent(fault -> wrong(
                                field,
                                switch (fault) {
                                    case LENGTH -> ID_NUMBER_LENGTH;
                                    case CHARACTERS -> ID_NUMBER_CHARACTERS;
                                    case DATE -> ID_NUMBER_DATE;
                                    case CHECK -> ID_NUMBER_CHECK;
                                }));
            }
            return number.orElse(null);
        }

        private @Nullable Relation relation() {
            Optional<Relation> relation = RosterWords.relation(cell(RELATION));
            if (relation.isEmpty()) {
                wrong(RELATION, RELATION_UNKNOWN);
            }
            return relation.orElse(null);
        }

        /** Where the cell is empty the identity number says it; where it says otherwise somebody has to look. */
        private @Nullable Sex sex(@Nullable IdNumber idNumber) {
            Sex byNumber = idNumber == null ? null : idNumber.male() ? Sex.MALE : Sex.FEMALE;
            if (cell(SEX).isEmpty() && !cell(ID_NUMBER).isEmpty()) {
                return byNumber; // absent where the number is wrong: told once
            }
            Sex sex = RosterWords.sex(cell(SEX)).orElse(null);
            if (sex == null) {
                wrong(SEX, SEX_UNKNOWN);
            } else if (byNumber != null && byNumber != sex) {
                wrong(SEX, SEX_DIFFERS);
            }
            return sex;
        }

        private @Nullable LocalDate birthDate(@Nullable IdNumber idNumber) {
            String text = cell(BIRTH_DATE);
            if (text.isEmpty() && idNumber != null) {
                return idNumber.birthDate();
            }
            if (text.isEmpty()) {
                if (cell(ID_NUMBER).isEmpty()) {
                    wrong(BIRTH_DATE, BIRTH_DATE_MISSING);
                }
                return null;
            }
            LocalDate date =
                    RosterWords.date(text).filter(day -> !day.isAfter(today)).orElse(null);
            if (date == null) {
                wrong(BIRTH_DATE, BIRTH_DATE_WRONG);
            } else if (idNumber != null && !idNumber.birthDate().equals(date)) {
                wrong(BIRTH_DATE, BIRTH_DATE_DIFFERS);
            } else if (cell(ID_NUMBER).isEmpty() && Period.between(date, today).getYears() > WITHOUT_NUMBER_UNTIL) {
                wrong(ID_NUMBER, ID_NUMBER_MISSING);
            }
            return date;
        }

        private @Nullable Phone phone() {
            String text = cell(PHONE);
            Optional<Phone> phone = Phone.parse(text);
            if (!text.isEmpty() && phone.isEmpty()) {
                wrong(PHONE, PHONE_WRONG);
            }
            return phone.orElse(null);
        }

        /** Those that follow from age are read over: nobody marks them (trap 13). */
        private Set<KeyGroup> keyGroups() {
            Set<KeyGroup> groups = EnumSet.noneOf(KeyGroup.class);
            for (String word : BETWEEN_GROUPS.split(cell(KEY_GROUPS))) {
                if (!word.isBlank() && !NO_GROUP.matcher(word.strip()).matches()) {
                    RosterWords.keyGroup(word.strip())
                            .ifPresentOrElse(groups::add, () -> wrong(KEY_GROUPS, KEY_GROUP_UNKNOWN));
                }
            }
            groups.removeIf(KeyGroup::followsFromAge);
            return groups;
        }

        private @Nullable GridArea area() {
            String word = cell(GRID_AREA);
            Optional<GridArea> area = ground.area(word);
            if (!word.isEmpty() && area.isEmpty()) {
                wrong(GRID_AREA, GRID_AREA_UNKNOWN);
            }
            return area.orElse(null);
        }

        private @Nullable Place village(@Nullable GridArea area) {
            String word = cell(VILLAGE);
            Optional<Place> village = word.isEmpty() && area != null ? ground.villageOf(area) : ground.village(word);
            if (!word.isEmpty() && village.isEmpty()) {
                wrong(VILLAGE, VILLAGE_UNKNOWN);
            } else if (area != null
                    && village.isPresent()
                    && !village.get().getId().equals(area.getVillageId())) {
                wrong(GRID_AREA, GRID_AREA_UNKNOWN);
            }
            return village.orElse(null);
        }

        private @Nullable LocalDate since() {
            String text = cell(RESIDING_SINCE);
            if (text.isEmpty()) {
                return null;
            }
            LocalDate date = RosterWords.date(text).orElse(null);
            if (date == null) {
                wrong(RESIDING_SINCE, SINCE_WRONG);
            } else if (date.isAfter(today)) {
                wrong(RESIDING_SINCE, SINCE_AHEAD);
                return null;
            }
            return date;
        }
    }
}
