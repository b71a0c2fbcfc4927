// The CUDA driver, reached at run time: the library links against nothing of CUDA's, so that it loads where there is
// no GPU (engines are built there), and its PTX is compiled by the driver of the GPU that it finds itself on.
#pragma once

#include <dlfcn.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <tuple>

#include "anchor_merge_kernels.h"

namespace restore {

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

  // Compile a kernel for the current context. What fails here fails again, and is told, when it is launched.
  void prepare(std::string const& entry) {
    void* function = nullptr;
    Kernel const* kernel = nullptr;
    find(entry, &kernel, &function);
  }

  // Launch a kernel on a stream of the current context. Empty, or what went wrong.
  std::string launch(std::string const& entry, Grid const& grid, Arguments& arguments, void* stream) {
    void* function = nullptr;
    Kernel const* kernel = nullptr;
    std::string const problem = find(entry, &kernel, &function);
    if (!problem.empty()) return problem;
    int const code = launch_(function, grid.x, grid.y, grid.z, kernel->threads, 1, 1, kernel->shared_bytes, stream,
                             arguments.addresses(), nullptr);
    return code ? said("cuLaunchKernel", code, entry.c_str()) : "";
  }

 private:
  Driver() {
    void* library = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr) {
      missing_ = "libcuda.so.1 is not here (no NVIDIA driver)";
      return;
    }
    resolve(library, "cuCtxGetCurrent", &context_);
    resolve(library, "cuModuleLoadData", &load_);
    resolve(library, "cuModuleGetFunction", &function_);
    resolve(library, "cuFuncSetAttribute", &attribute_);
    resolve(library, "cuLaunchKernel", &launch_);
    number_ = reinterpret_cast<decltype(number_)>(dlsym(library, "cuCtxGetId"));
  }

  template <typename Function>
  void resolve(void* library, char const* name, Function* function) {
    *function = reinterpret_cast<Function>(dlsym(library, name));
    if (*function == nullptr) missing_ = std::string("libcuda.so.1 has no ") + name;
  }

  // A kernel's function in the current context, loaded at its first use there.
  std::string find(std::string const& entry, Kernel const** kernel, void** function) {
    if (!missing_.empty()) return missing_;
    void* context = nullptr;
    if (int const code = context_(&context)) return said("cuCtxGetCurrent", code, entry.c_str());
    if (context == nullptr) return "there is no current CUDA context";
    // A context made after another was destroyed may have its address, but not its number (CUDA 12 and newer).
    unsigned long long number = 0;
    if (number_ != nullptr)
      if (int const code = number_(context, &number)) return said("cuCtxGetId", code, entry.c_str());
    for (Kernel const& each : KERNELS) {
      if (entry != each.entry) continue;
      *kernel = &each;
      std::lock_guard<std::mutex> lock(mutex_);
      void*& known = loaded_[{context, number, each.entry}];
      std::string const problem = known == nullptr ? load(each, &known) : "";
      *function = known;
      return problem;
    }
    return "the library has no kernel " + entry;
  }

  std::string load(Kernel const& kernel, void** function) {
    void* module = nullptr;
    if (int const code = load_(&module, kernel.ptx)) return said("cuModuleLoadData", code, kernel.entry);
    void* found = nullptr;
    if (int const code = function_(&found, module, kernel.entry)) return said("cuModuleGetFunction", code, kernel.entry);
    if (kernel.shared_bytes > kSharedWithoutAsking)
      if (int const code = attribute_(found, kMaxDynamicShared, kernel.shared_bytes))
        return said("cuFuncSetAttribute", code, kernel.entry);
    *function = found;
    return "";
  }

  static std::string said(char const* call, int code, char const* what) {
    return std::string(call) + " returned " + std::to_string(code) + " (" + what + ")";
  }

  std::mutex mutex_;
  std::string missing_;
  std::map<std::tuple<void*, unsigned long long, std::string>, void*> loaded_;  // by context and kernel
  int (*context_)(void**) = nullptr;
  int (*number_)(void*, unsigned long long*) = nullptr;
  int (*load_)(void**, void const*) = nullptr;
  int (*function_)(void**, void*, char const*) = nullptr;
  int (*attribute_)(void*, int, int) = nullptr;
  int (*launch_)(void*, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, void*, void**,
                 void**) = nullptr;
};

}  // namespace restore
