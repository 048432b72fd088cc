package cn.jiayi.demo.data;

import java.util.List;
import java.util.UUID;

/**
 * A department of a hospital.
 *
 * @param doctors who see patients in turn; none where no slots are kept
 * @param complaints why somebody might be referred there
 */
record Clinic(UUID id, UUID hospitalId, String name, List<String> doctors, List<String> complaints) {}
