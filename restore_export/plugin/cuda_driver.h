// The CUDA driver, reached at run time: the library links against nothing of CUDA's, so that it loads where there is
// no GPU (engines are built there), and its PTX is compiled by the driver of the GPU that it finds itself on.
#pragma once

#include <dlfcn.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <mutex>
#include <string>

#include "anchor_merge_kernels.h"

namespace restore {

constexpr std::size_t kKernels = sizeof(KERNELS) / sizeof(KERNELS[0]);
constexpr int kHiddenPointers = 2;  // Triton appends two scratch pointers, of scratch size 0, to every kernel
constexpr int kMostArguments = 16;
constexpr int kSharedWithoutAsking = 48 * 1024;
constexpr int kMaxDynamicShared = 8;  // CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES

// Arguments of one launch, each in a word of its own: device pointers and 32-bit integers.
class Arguments {
 public:
  Arguments& pointer(void const* address) { return put(reinterpret_cast<std::uint64_t>(address)); }
  Arguments& integer(std::int64_t value) { return put(static_cast<std::uint32_t>(static_cast<std::int32_t>(value))); }

  // What cuLaunchKernel takes: the address of each value, the hidden pointers last.
  void** addresses() {
    for (int index = 0; index < count_ + kHiddenPointers; ++index) addresses_[index] = &values_[index];
    return addresses_.data();
  }

 private:
  Arguments& put(std::uint64_t value) {
    values_[count_++] = value;
    return *this;
  }

  int count_ = 0;
  std::array<std::uint64_t, kMostArguments + kHiddenPointers> values_{};
  std::array<void*, kMostArguments + kHiddenPointers> addresses_{};
};

struct Grid {
  std::int64_t x = 1, y = 1, z = 1;
};

class Driver {
 public:
  // The one driver of the process; its error says why it cannot be used.
  static Driver& get() {
    static Driver driver;
    return driver;
  }

  // Compile all kernels for the current context, so that no launch waits for it. Empty, or what went wrong.
  std::string prepare() {
    std::lock_guard<std::mutex> lock(mutex_);
    Functions* functions = nullptr;
    return current(&functions);
  }

  // Launch a kernel on a stream of the current context. Empty, or what went wrong.
  std::string launch(std::string const& entry, Grid const& grid, Arguments& arguments, void* stream) {
    Functions* functions = nullptr;
    {
      std::lock_guard<std::mutex> lock(mutex_);
      std::string const problem = current(&functions);
      if (!problem.empty()) return problem;
    }
    for (std::size_t index = 0; index < kKernels; ++index) {
      if (entry != KERNELS[index].entry) continue;
      int const code = launch_((*functions)[index], grid.x, grid.y, grid.z, KERNELS[index].threads, 1, 1,
                               KERNELS[index].shared_bytes, stream, arguments.addresses(), nullptr);
      return code ? said("cuLaunchKernel", code, entry.c_str()) : "";
    }
    return "the library has no kernel " + entry;
  }

 private:
  using Functions = std::array<void*, kKernels>;

  Driver() {
    void* library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
      missing_ = "libcuda.so.1 is not here (no NVIDIA driver)";
      return;
    }
    find(library, "cuCtxGetCurrent", &context_);
    find(library, "cuModuleLoadData", &load_);
    find(library, "cuModuleGetFunction", &function_);
    find(library, "cuFuncSetAttribute", &attribute_);
    find(library, "cuLaunchKernel", &launch_);
  }

  template <typename Function>
  void find(void* library, char const* name, Function* function) {
    *function = reinterpret_cast<Function>(dlsym(library, name));
    if (*function == nullptr) missing_ = std::string("libcuda.so.1 has no ") + name;
  }

  // The kernels of the current context, loaded at its first use.
  std::string current(Functions** functions) {
    if (!missing_.empty()) return missing_;
    void* context = nullptr;
    int const code = context_(&context);
    if (code || context == nullptr) return said("cuCtxGetCurrent", code, "no current CUDA context");
    auto found = loaded_.find(context);
    if (found == loaded_.end()) {
      Functions fresh{};
      for (std::size_t index = 0; index < kKernels; ++index) {
        std::string const problem = load(KERNELS[index], &fresh[index]);
        if (!problem.empty()) return problem;
      }
      found = loaded_.emplace(context, fresh).first;
    }
    *functions = &found->second;
    return "";
  }

  std::string load(Kernel const& kernel, void** function) {
    void* module = nullptr;
    if (int const code = load_(&module, kernel.ptx)) return said("cuModuleLoadData", code, kernel.entry);
    if (int const code = function_(function, module, kernel.entry))
      return said("cuModuleGetFunction", code, kernel.entry);
    if (kernel.shared_bytes <= kSharedWithoutAsking) return "";
    int const code = attribute_(*function, kMaxDynamicShared, kernel.shared_bytes);
    return code ? said("cuFuncSetAttribute", code, kernel.entry) : "";
  }

  static std::string said(char const* call, int code, char const* what) {
    return std::string(call) + " returned " + std::to_string(code) + " (" + what + ")";
  }

  std::mutex mutex_;
  std::string missing_;
  std::map<void*, Functions> loaded_;
  int (*context_)(void**) = nullptr;
  int (*load_)(void**, void const*) = nullptr;
  int (*function_)(void**, void*, char const*) = nullptr;
  int (*attribute_)(void*, int, int) = nullptr;
  int (*launch_)(void*, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, void*, void**,
                 void**) = nullptr;
};

}  // namespace restore
