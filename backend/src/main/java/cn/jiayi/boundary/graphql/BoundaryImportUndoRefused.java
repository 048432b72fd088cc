package cn.jiayi.boundary.graphql;

import cn.jiayi.boundary.BoundaryImportUndoRefusal;

record BoundaryImportUndoRefused(BoundaryImportUndoRefusal reason, String message)
        implements BoundaryImportUndoResult {}
