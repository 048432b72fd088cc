package cn.jiayi.target.graphql;

import cn.jiayi.target.AllocationSheet;
import cn.jiayi.target.FileFormat;
import java.util.Base64;

record ExportedFile(String name, String mediaType, String content) {

    static ExportedFile of(AllocationSheet sheet, FileFormat format) {
        return new ExportedFile(
                sheet.fileName(format), format.mediaType(), Base64.getEncoder().encodeToString(sheet.write(format)));
    }
}
